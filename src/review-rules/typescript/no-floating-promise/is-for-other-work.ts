import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, rangeOf } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';

/**
 * Is the `catch` around a `return` there for the other work of the block? It is when the function calls itself, for then
 * the same `catch` has already seen the error; and when something is awaited before, and the error is only passed over
 * or on: whoever adds `await` would pass over more.
 */
export function isForOtherWork(call: Node, made: FunctionNode | undefined): boolean {
  let inner = call;
  for (const at of ancestorsOf(call)) {
    if (isFunction(at)) return at === made;
    if (at.type === 'TryStatement' && at.block === inner && at.handler != null) {
      if (isIndifferent(at.handler) && awaitsBefore(at.block, rangeOf(call).start)) return true;
    }
    inner = at;
  }
  return false;
}

/** Nothing is done with the error, or it is thrown again as it is. */
function isIndifferent({ body, param }: NodeOf<'CatchClause'>): boolean {
  const last = body.body.at(-1);
  if (last === undefined) return true;
  if (last.type !== 'ThrowStatement' || last.argument.type !== 'Identifier') return false;
  return param?.type === 'Identifier' && last.argument.name === param.name;
}

function awaitsBefore(node: Node, end: number): boolean {
  let found = false;
  walkChildren(node, (child) => {
    if (found || rangeOf(child).start >= end || isFunction(child)) return;
    found = child.type === 'AwaitExpression' || awaitsBefore(child, end);
  });
  return found;
}
