import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { isChainLink } from '../_kit/promise-call.ts';

/** What the first `.then` of a chain is called on; the node itself when it is no chain. */
export function chainRootOf(node: Node): Node {
  let at = unwrap(node);
  while (isCall(at) && isChainLink(at)) {
    const callee = unwrap(at.callee);
    if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return at;
    at = unwrap(callee.object);
  }
  return at;
}
