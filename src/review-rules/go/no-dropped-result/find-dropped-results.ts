import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { isTime } from '../_kit/is-time.ts';
import type { TimeFacts } from '../_kit/is-time.ts';
import { isPackageHidden, packageCall } from '../_kit/package-call.ts';
import type { PackageCall } from '../_kit/package-call.ts';
import { Variables } from '../_kit/variables.ts';
import { shortText } from '../../_kit/short-text.ts';
import { mayPanic, pureFunctions, timeMethods, timeQuestions } from './pure-functions.ts';
import { Recoveries } from './recoveries.ts';
import { Builders } from './unrun-builders.ts';

/** A call that only gives a result, which nobody takes. */
export interface DroppedResult {
  readonly statement: GoNode;
  readonly call: string;
  readonly manner: 'value' | 'error' | 'time' | 'wait' | 'command' | 'unrun' | 'unlogged' | 'copy';
}

export function* findDroppedResults(file: GoFile): Generator<DroppedResult> {
  const { tree, text } = file;
  const recoveries = new Recoveries(file);
  let known: Variables | undefined;
  const variables = (): Variables => (known ??= new Variables(tree));
  const builders = new Builders(tree);
  const facts = { tree, types: new DeclaredTypes(tree), variables };
  for (const statement of tree.nodesOf('expression_statement')) {
    const [call] = partsOf(statement);
    const callee = call?.kind === 'call_expression' ? childOf(call, 'function') : undefined;
    if (call === undefined || callee?.kind !== 'selector_expression') continue;
    const ofFunction = ofPackage(call, tree);
    if (ofFunction !== undefined && isPackageHidden(call, variables())) continue;
    const manner = ofFunction ?? ofMethod(callee, facts) ?? builders.unrunBy(call);
    if (manner === undefined) continue;
    const isTried = ofFunction === undefined || panics(callee, manner, tree);
    if (!isTried || !recoveries.catch(statement)) yield { statement, call: shortText(callee, text), manner };
  }
}

function ofPackage(call: GoNode, tree: GoTree): DroppedResult['manner'] | undefined {
  const called = packageCall(call, tree);
  if (called === undefined || pureFunctions.get(called.module)?.test(called.name) !== true) return undefined;
  switch (called.module) {
    case 'os/exec':
    case 'net/http':
      return 'command';
    case 'time':
      return /^(?:After|NewTimer)$/.test(called.name) ? 'wait' : 'value';
    default:
      return makesError(called) ? 'error' : 'value';
  }
}

function makesError({ module, name }: PackageCall): boolean {
  return module === 'fmt' ? name === 'Errorf' : /\berrors$/.test(module) && !/^(?:Unwrap|Cause)$/.test(name);
}

/** It may be called to see whether it does. */
function panics(callee: GoNode, manner: DroppedResult['manner'], tree: GoTree): boolean {
  const name = childOf(callee, 'field');
  return manner === 'value' && name !== undefined && mayPanic.test(tree.textOf(name));
}

/** `s.Ends.AddDate(0, 0, days)` */
function ofMethod(callee: GoNode, facts: TimeFacts): DroppedResult['manner'] | undefined {
  const { tree } = facts;
  const [operand, field] = [childOf(callee, 'operand'), childOf(callee, 'field')];
  if (operand === undefined || field === undefined) return undefined;
  const name = tree.textOf(field);
  const isOfTime = timeMethods.test(name) && tree.imports.get('time') === 'time';
  if (!isOfTime || !isTime(operand, facts)) return undefined;
  return timeQuestions.test(name) ? 'value' : 'time';
}
