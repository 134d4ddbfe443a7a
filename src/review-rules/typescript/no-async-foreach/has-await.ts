import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { promiseCallOf } from '../_kit/promise-call.ts';

export function hasAwait(node: Node): boolean {
  return holds(node, ({ type }) => type === 'AwaitExpression');
}

/** `async` by habit: the callback waits for nothing, makes no promise that is known, and gives nothing back. */
export function startsNothing(callback: FunctionNode | undefined): boolean {
  return callback?.body.type === 'BlockStatement' && !holds(callback.body, mayStart);
}

function mayStart(node: Node): boolean {
  switch (node.type) {
    case 'AwaitExpression':
      return true;
    case 'ForOfStatement':
      return node.await;
    case 'ReturnStatement':
      return node.argument != null;
    default:
      return (isCall(node) || node.type === 'NewExpression') && promiseCallOf(node) !== undefined;
  }
}
