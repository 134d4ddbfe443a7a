import { lastIndexWhere } from '../../domain/last-index-where.ts';
import { enclosingFunction, rangeOf, unwrap } from './node.ts';
import type { FunctionNode, Node } from './node.ts';
import type { TypeScriptTree } from './typescript.ts';

/** Does the function give a value on one way, and on another one say that there is none? */
export function givesNull(node: FunctionNode, tree: TypeScriptTree): boolean {
  const values = returnedBy(node, tree).flatMap((value) => [...alternativesOf(value)]);
  return values.some(isNothing) && !values.every(isNothing);
}

/** undefined: a `return` without a value. */
function returnedBy(node: FunctionNode, tree: TypeScriptTree): readonly (Node | undefined)[] {
  if (node.body.type !== 'BlockStatement') return [node.body];
  const { start, end } = rangeOf(node);
  const all = tree.nodesOf('ReturnStatement');
  // They are in the order of the text: a file may have thousands of functions.
  const from = lastIndexWhere(all, (one) => rangeOf(one).start < start) + 1;
  const to = lastIndexWhere(all, (one) => rangeOf(one).start < end) + 1;
  return all
    .slice(from, to)
    .filter((one) => enclosingFunction(one) === node)
    .map(({ argument }) => argument ?? undefined);
}

function* alternativesOf(value: Node | undefined): Generator<Node | undefined, void> {
  const node = value && unwrap(value);
  if (node?.type === 'ConditionalExpression') {
    yield* alternativesOf(node.consequent);
    yield* alternativesOf(node.alternate);
  } else if (node?.type === 'LogicalExpression' && node.operator !== '&&' && isNothing(unwrap(node.right))) {
    yield node.left;
    yield node.right;
  } else yield node;
}

function isNothing(value: Node | undefined): boolean {
  switch (value?.type) {
    case undefined:
    case 'NullLiteral':
      return true;
    case 'Identifier':
      return value.name === 'undefined';
    case 'UnaryExpression':
      return value.operator === 'void';
    default:
      return false;
  }
}
