import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf } from '../../../languages/typescript/node.ts';

/** Is only the truth of this expression looked at: a test, the left side of `&&` or `||`, or a part of such? */
export function isCondition(node: Node): boolean {
  let at = node;
  for (;;) {
    const parent = parentOf(at);
    switch (parent?.type) {
      case 'IfStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
      case 'ForStatement':
      case 'ConditionalExpression':
        return keyOf(at) === 'test';
      case 'UnaryExpression':
        return parent.operator === '!';
      case 'LogicalExpression':
        if (keyOf(at) === 'left') return parent.operator !== '??';
        break;
      case 'ParenthesizedExpression':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
        break;
      default:
        return false;
    }
    at = parent;
  }
}
