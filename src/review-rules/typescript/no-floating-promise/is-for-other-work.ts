import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, rangeOf } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { writtenValue } from '../_kit/written-value.ts';

/**
 * Is the `catch` around a `return` there for the other work of the block? It is when the function calls itself, for then
 * the same `catch` has already seen the error; and when something is awaited before, and the error is only passed over
 * or on: whoever adds `await` would pass over more. After an import alone it tells that a package is not installed.
 */
export function isForOtherWork(call: Node, made: FunctionNode | undefined): boolean {
  let inner = call;
  for (const at of ancestorsOf(call)) {
    if (isFunction(at)) return at === made;
    if (at.type === 'TryStatement' && at.block === inner && at.handler != null) {
      const waits = waitsBefore(at.block, rangeOf(call).start);
      if (waits.length > 0 && (isIndifferent(at.handler) || waits.every(isForImport))) return true;
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

/** `await import('driver')`, at once or by a name. */
function isForImport({ argument }: NodeOf<'AwaitExpression'>): boolean {
  return writtenValue(argument).type === 'ImportExpression';
}

/** A larger block is not searched to its end. In nodes. */
const searchLimit = 1_500;

function waitsBefore(block: Node, end: number): readonly NodeOf<'AwaitExpression'>[] {
  const found: NodeOf<'AwaitExpression'>[] = [];
  let seen = 0;
  const visit = (node: Node): void => {
    seen += 1;
    if (seen > searchLimit || rangeOf(node).start >= end || isFunction(node)) return;
    if (node.type === 'AwaitExpression') found.push(node);
    walkChildren(node, visit);
  };
  walkChildren(block, visit);
  return found;
}
