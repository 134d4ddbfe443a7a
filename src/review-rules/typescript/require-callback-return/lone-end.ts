import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';

/** Methods that are only asked. */
const asking =
  /^(?:localeCompare|includes|startsWith|endsWith|some|every|has|indexOf|toString|toFixed|trim|toLowerCase|toUpperCase)$/;

/** A block of the callback ends with a value that nobody takes: `return` was meant in front of it. */
export function endsWithLoneValue({ body }: FunctionNode): boolean {
  let isFound = false;
  const visit = (node: Node): void => {
    if (isFound || isFunction(node)) return;
    if (node.type === 'BlockStatement') {
      const last = node.body.at(-1);
      isFound ||= last?.type === 'ExpressionStatement' && isValue(last.expression);
    }
    walkChildren(node, visit);
  };
  visit(body);
  return isFound;
}

function isValue(expression: Node): boolean {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier':
    case 'MemberExpression':
    case 'BinaryExpression':
      return true;
    case 'UnaryExpression':
      return node.operator === '!' || node.operator === '-';
    case 'LogicalExpression':
      return isValue(node.right);
    default:
      return isCall(node) && asking.test(propertyName(unwrap(node.callee)) ?? '');
  }
}
