import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isCall } from '../_kit/call.ts';
import type { Call } from '../_kit/call.ts';
import { callbackOf } from './answer-of.ts';
import { holds } from '../_kit/holds.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import type { DoubleAnswer } from './find-double-answers.ts';

/** `try { callback(null, value) } catch (error) { callback(error) }`: what the callback throws comes back to it. */
export function caughtFromCallback(
  { block, handler }: NodeOf<'TryStatement'>,
  known: Map<Binding, boolean>,
): readonly DoubleAnswer[] {
  if (handler == null || (handler.param != null && handler.param.type !== 'Identifier')) return [];
  const { param } = handler;
  // Who tests something first knows which of both it was.
  if (handler.body.body.some(({ type }) => type === 'IfStatement' || type === 'SwitchStatement')) return [];
  const again = handler.body.body
    .map(callIn)
    .find((call) => call !== undefined && isToldOf(call, param?.name));
  const to = again && callbackOf(again, known);
  if (again === undefined || to === undefined || to.name === 'next') return [];
  const first = successesIn(block).find((call) => callbackOf(call, known) === to);
  return first === undefined
    ? []
    : [{ kind: 'called-back-twice', first, again, canReturn: false, isCaught: true }];
}

function callIn(statement: Node): Call | undefined {
  const value =
    statement.type === 'ExpressionStatement'
      ? statement.expression
      : statement.type === 'ReturnStatement'
        ? statement.argument
        : undefined;
  const call = value && unwrap(value);
  return call && isCall(call) ? call : undefined;
}

/** `callback(error)`, `callback(new Error('damaged'))`, `callback(`damaged: ${error.message}`)` */
function isToldOf({ arguments: [first] }: Call, name: string | undefined): boolean {
  if (first === undefined) return false;
  if (first.type === 'NewExpression' && nameOfCallee(first.callee)?.endsWith('Error') === true) return true;
  return name !== undefined && holds(first, (part) => part.type === 'Identifier' && part.name === name);
}

/** Calls that say there is no error but a result, and that run before the `try` is left. */
function successesIn(node: Node): readonly Call[] {
  const found: Call[] = [];
  walkChildren(node, (child) => {
    if (isFunction(child) || child.type === 'TryStatement') return;
    if (isCall(child) && child.arguments.length > 1 && isNothing(child.arguments[0])) found.push(child);
    found.push(...successesIn(child));
  });
  return found;
}

function isNothing(node: Node | undefined): boolean {
  return node?.type === 'NullLiteral' || (node?.type === 'Identifier' && node.name === 'undefined');
}
