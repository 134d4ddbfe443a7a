import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';

/**
 * Does evaluating the expression twice in a row give the same and do nothing else: names, members, literals and
 * operators, no calls? A getter is taken for a plain property.
 */
export function isRepeatable(expression: Node): boolean {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier':
    case 'ThisExpression':
    case 'Super':
    case 'PrivateName':
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BigIntLiteral':
    case 'BooleanLiteral':
    case 'NullLiteral':
    case 'RegExpLiteral':
    case 'MetaProperty':
      return true;
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return isRepeatable(node.object) && (!node.computed || isRepeatable(node.property));
    case 'UnaryExpression':
      return node.operator !== 'delete' && isRepeatable(node.argument);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return isRepeatable(node.left) && isRepeatable(node.right);
    case 'ConditionalExpression':
      return isRepeatable(node.test) && isRepeatable(node.consequent) && isRepeatable(node.alternate);
    case 'TemplateLiteral':
      return node.expressions.every((part) => isRepeatable(part));
    default:
      return false;
  }
}
