import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';

/** What the outcome of a test says of the error that a callback got first. */
export function errorTestOf({ params: [parameter] }: FunctionNode): (test: Node) => boolean | undefined {
  if (parameter?.type !== 'Identifier') return () => undefined;
  const { name } = parameter;
  const isError = (node: Node): boolean => node.type === 'Identifier' && node.name === name;
  const ask = (test: Node): boolean | undefined => {
    const node = unwrap(test);
    if (isError(node)) return true;
    switch (node.type) {
      case 'UnaryExpression': {
        const inner = node.operator === '!' ? ask(node.argument) : undefined;
        return inner === undefined ? undefined : !inner;
      }
      case 'LogicalExpression':
        // With either something is wrong.
        return node.operator === '||' && (ask(node.left) === true || ask(node.right) === true)
          ? true
          : undefined;
      case 'BinaryExpression':
        return isError(unwrap(node.left)) ? ofComparison(node.operator, unwrap(node.right)) : undefined;
      default:
        return undefined;
    }
  };
  return ask;
}

function ofComparison(operator: string, right: Node): boolean | undefined {
  if (operator === 'instanceof') return true;
  const isNull = right.type === 'NullLiteral' || (right.type === 'Identifier' && right.name === 'undefined');
  if (!isNull) return undefined;
  return operator === '!==' || operator === '!='
    ? true
    : operator === '===' || operator === '=='
      ? false
      : undefined;
}
