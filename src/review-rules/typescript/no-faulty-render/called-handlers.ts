import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { pairOfSetter } from '../_kit/react/state-pair.ts';
import type { ReturnsOf } from './returns-of.ts';

/**
 * `onClick={close()}`: it is called while the element is drawn, and nothing is left for the click. Setters themselves are
 * told by the rule for endless loops.
 */
export interface CalledHandler {
  readonly kind: 'called-handler';
  readonly call: Call;
  readonly event: string;
}

export function* calledHandlersIn(
  { tree }: TypeScriptFile,
  returnsOf: ReturnsOf,
): Generator<CalledHandler, void> {
  for (const { name, value } of tree.nodesOf('JSXAttribute')) {
    if (value?.type !== 'JSXExpressionContainer' || typeof name.name !== 'string') continue;
    const call = unwrap(value.expression);
    if (!isCall(call) || !/^on[A-Z]/.test(name.name)) continue;
    if (givesNothing(call, returnsOf)) yield { kind: 'called-handler', call, event: name.name };
  }
}

function givesNothing({ callee }: Call, returnsOf: ReturnsOf): boolean {
  if (unwrap(callee).type !== 'Identifier') return false;
  const called = functionBehind(callee);
  return called !== undefined && isFunction(called) && isWithoutResult(called, returnsOf);
}

/** A function of this file that does something and gives nothing. */
function isWithoutResult(called: FunctionNode, returnsOf: ReturnsOf): boolean {
  if (called.async || called.generator) return false;
  const body: Node = unwrap(called.body);
  if (body.type !== 'BlockStatement') return isCall(body) && pairOfSetter(body.callee) !== undefined;
  const doesSomething = body.body.some(
    ({ type }) => type !== 'VariableDeclaration' && type !== 'ThrowStatement',
  );
  return doesSomething && returnsOf(called).every(({ argument }) => argument == null);
}
