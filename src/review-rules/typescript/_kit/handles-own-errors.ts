import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { functionBehind } from './function-behind.ts';
import { methodBehind } from './method-behind.ts';
import { isCall } from './promise-call.ts';
import type { Call } from './promise-call.ts';
import { propertyName } from './property-name.ts';

const deepest = 2;

/**
 * Can no rejection of something it waits for leave this function: each `await` stands in a `try` that catches, or has a
 * `.catch` of its own? Then a caller that does not wait loses nothing but the order.
 */
export function handlesOwnErrors(node: FunctionNode, depth = deepest): boolean {
  if (node.body.type !== 'BlockStatement') return isHarmless(node.body, depth);
  return !mayReject(node.body, depth);
}

/** `p.catch(…)`, `p.then(a, b)`, and what is chained on such. */
export function isRejectionHandled(expression: Node): boolean {
  const node = unwrap(expression);
  if (!isCall(node)) return false;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return false;
  switch (propertyName(callee)) {
    case 'catch':
      return node.arguments.length > 0 || isRejectionHandled(callee.object);
    case 'then':
      return node.arguments.length > 1 || isRejectionHandled(callee.object);
    default:
      return isRejectionHandled(callee.object);
  }
}

function mayReject(node: Node, depth: number): boolean {
  switch (node.type) {
    case 'TryStatement':
      // What the block rejects with, the handler gets.
      if (mayReject(node.handler?.body ?? node.block, depth)) return true;
      return node.finalizer != null && mayReject(node.finalizer, depth);
    case 'ThrowStatement':
      return true;
    case 'AwaitExpression':
      if (!isHarmless(node.argument, depth)) return true;
      break;
    case 'ForOfStatement':
      if (node.await) return true;
      break;
    case 'ReturnStatement':
      if (node.argument != null && !isHarmless(node.argument, depth)) return true;
      break;
    default:
      if (isFunction(node)) return false;
  }
  let found = false;
  walkChildren(node, (child) => {
    found ||= mayReject(child, depth);
  });
  return found;
}

/** No promise that could reject comes out of it. */
function isHarmless(expression: Node, depth: number): boolean {
  const node = unwrap(expression);
  if (node.type === 'AwaitExpression') return isHarmless(node.argument, depth);
  if (!isCall(node)) return node.type !== 'NewExpression';
  return isRejectionHandled(node) || (depth > 0 && isSettledInside(node, depth));
}

function isSettledInside(call: Call, depth: number): boolean {
  const called = functionBehind(call.callee) ?? methodBehind(unwrap(call.callee));
  return (
    called !== undefined && isFunction(called) && called.async === true && handlesOwnErrors(called, depth - 1)
  );
}
