import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { isPackageHidden, packageCall } from '../_kit/package-call.ts';
import type { PackageCall } from '../_kit/package-call.ts';
import { Variables } from '../_kit/variables.ts';
import { shortText } from '../../_kit/short-text.ts';
import { pureFunctions, timeMethods } from './pure-functions.ts';

/** A call that only gives a result, which nobody takes. */
export interface DroppedResult {
  readonly statement: GoNode;
  readonly call: string;
  readonly manner: 'value' | 'error' | 'time' | 'wait' | 'command';
}

export function* findDroppedResults({ tree, text }: GoFile): Generator<DroppedResult> {
  const types = new DeclaredTypes(tree);
  let variables: Variables | undefined;
  for (const statement of tree.nodesOf('expression_statement')) {
    const [call] = partsOf(statement);
    const callee = call?.kind === 'call_expression' ? childOf(call, 'function') : undefined;
    if (call === undefined || callee?.kind !== 'selector_expression') continue;
    const ofFunction = ofPackage(call, tree);
    const manner = ofFunction ?? ofMethod(callee, tree, types);
    if (ofFunction !== undefined && isPackageHidden(call, (variables ??= new Variables(tree)))) continue;
    if (manner !== undefined) yield { statement, call: shortText(callee, text), manner };
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

/** `s.Ends.AddDate(0, 0, days)` */
function ofMethod(callee: GoNode, tree: GoTree, types: DeclaredTypes): DroppedResult['manner'] | undefined {
  const [operand, field] = [childOf(callee, 'operand'), childOf(callee, 'field')];
  if (operand === undefined || field === undefined) return undefined;
  const name = tree.textOf(field);
  const isOfTime = timeMethods.test(name) && tree.imports.get('time') === 'time';
  return isOfTime && isTime(operand, tree, types) ? 'time' : undefined;
}

function isTime(operand: GoNode, tree: GoTree, types: DeclaredTypes): boolean {
  if (operand.kind === 'call_expression') return /^time\.(?:Now|Unix|UnixMilli)\(/.test(tree.textOf(operand));
  return types.of(operand) === 'time.Time';
}
