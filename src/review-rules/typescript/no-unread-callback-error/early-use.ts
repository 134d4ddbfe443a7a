import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isExit } from '../_kit/is-exit.ts';
import { runsWhole } from '../_kit/runs-whole.ts';

/** `rows.length` in front of `if (err) return done(err);` */
export interface EarlyUse {
  readonly member: Node;
  readonly result: string;
}

const outputs = /^(?:stdout|stderr|output)$/;

/** A program that fails has printed something all the same. */
export function isOutput(name: string): boolean {
  return outputs.test(name);
}

/** The first member of a result that a callback reads in front of the test of its error. */
export function earlyUseOf(
  { body }: FunctionNode,
  error: Binding,
  results: readonly Binding[],
): EarlyUse | undefined {
  if (body.type !== 'BlockStatement') return undefined;
  const test = body.body.find((one) => one.type === 'IfStatement');
  const [first] = error.references;
  if (test?.type !== 'IfStatement' || first === undefined || !isExit(test.consequent)) return undefined;
  if (test.test !== first.identifier) return undefined;
  const { start } = rangeOf(test);
  for (const { name, references } of results) {
    const use = references[0];
    if (use === undefined || isOutput(name) || rangeOf(use.identifier).start > start) continue;
    const member = keyOf(use.identifier) === 'object' ? parentOf(use.identifier) : undefined;
    if (member?.type === 'MemberExpression' && alwaysRuns(member, body)) return { member, result: name };
  }
  return undefined;
}

export function alwaysRuns(use: Node, body: Node): boolean {
  let at = use;
  for (let around = parentOf(at); around !== undefined; around = parentOf(at)) {
    if (around === body) return true;
    if (isFunction(around) || !runsWhole(around, at)) return false;
    at = around;
  }
  return false;
}
