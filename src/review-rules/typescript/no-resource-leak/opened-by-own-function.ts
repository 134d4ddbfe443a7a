import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { exitsOf } from '../_kit/exits-of.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { onlyResultOf } from '../_kit/only-result-of.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { AcquiringCall, Acquisition } from './acquisition.ts';

/** A call that gives what the function it calls has opened. */
export interface IndirectOpening {
  readonly node: AcquiringCall;
  readonly acquisition: Acquisition;
}

/** `openSegment(n) { return fs.openSync(path(n)); }`: whoever calls it has it to close. */
export function* openingsThrough(
  opening: Node,
  acquisition: Acquisition,
  file: TypeScriptFile,
): Generator<IndirectOpening, void> {
  const home = enclosingFunction(opening);
  if (home === undefined || !givesOnly(home, opening)) return;
  if (acquisition.arrives !== 'value' && acquisition.arrives !== 'promise') return;
  const name = nameOfFunction(home);
  if (name === undefined) return;
  const given: Acquisition = home.async === true ? { ...acquisition, arrives: 'promise' } : acquisition;
  for (const node of file.tree.nodesOf('CallExpression'))
    if (nameOfCallee(node.callee) === name && isOf(home, unwrap(node.callee)))
      yield { node, acquisition: given };
}

function givesOnly(home: FunctionNode, opening: Node): boolean {
  if (home.generator === true) return false;
  const around = parentOf(opening);
  const value = around?.type === 'AwaitExpression' ? around : opening;
  return onlyResultOf(home) === value || endsWith(home, value);
}

/** `await mkdir(folder); return open(path);`, `const file = openSync(path); writeSync(file, head); return file;` */
function endsWith({ body }: FunctionNode, value: Node): boolean {
  if (body.type !== 'BlockStatement') return false;
  const last = body.body.at(-1);
  if (last?.type !== 'ReturnStatement' || last.argument == null) return false;
  const given = unwrap(last.argument);
  if (given !== value && !isHeldUntil(given, value)) return false;
  // What it gives back before that it may have opened earlier.
  return !body.body.some(
    (one) => one !== last && exitsOf(one).some(({ by }) => by.type === 'ReturnStatement'),
  );
}

/** Under a name of which nobody else gets it, and by which nothing ends it. */
function isHeldUntil(given: Node, value: Node): boolean {
  const declarator = parentOf(value);
  const binding = referenceOf(given)?.binding;
  if (declarator?.type !== 'VariableDeclarator' || binding?.declarations[0] !== declarator.id) return false;
  const [declared, end] = [parentOf(declarator), parentOf(given)].map((one) => one && parentOf(one));
  if (binding.kind !== 'const' || declared !== end) return false;
  return binding.references.every(({ identifier, isInitial }) => {
    if (isInitial || identifier === given) return true;
    const member = parentOf(identifier);
    return (
      member?.type === 'MemberExpression' &&
      keyOf(identifier) === 'object' &&
      !ending.test(propertyName(member) ?? '') &&
      enclosingFunction(identifier) === enclosingFunction(given)
    );
  });
}

const ending = /^(?:close|end|destroy|release|quit|disconnect|kill|unref|finally|then)|^on(?:ce)?$/;

function isOf(home: FunctionNode, callee: Node): boolean {
  const called = functionBehind(callee) ?? methodBehind(callee);
  return called !== undefined && isFunction(called) && called === home;
}
