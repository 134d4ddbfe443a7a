import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf } from '../../../languages/typescript/node.ts';

/** What becomes of the value of an expression. */
export type Use =
  | 'nothing'
  /** `void x`: nothing, and the author says so. */
  | 'voided'
  | 'awaited'
  /** Given back by the function around it. */
  | 'returned'
  /** A property of it is read. */
  | 'member'
  | 'other';

/** Looks through parentheses, casts, `a && x`, `a ? x : y` and `a, x`. */
export function useOfValue(node: Node): Use {
  let at = node;
  for (;;) {
    const around = parentOf(at);
    const key = keyOf(at);
    switch (around?.type) {
      case 'ParenthesizedExpression':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
        break;
      case 'LogicalExpression':
        if (key !== 'right') return 'other';
        break;
      case 'ConditionalExpression':
        if (key === 'test') return 'other';
        break;
      case 'SequenceExpression':
        if (around.expressions.at(-1) !== at) return 'nothing';
        break;
      default:
        return around === undefined ? 'other' : directUse(around, key);
    }
    at = around;
  }
}

function directUse(around: Node, key: string | undefined): Use {
  switch (around.type) {
    case 'ExpressionStatement':
      return 'nothing';
    case 'UnaryExpression':
      return around.operator === 'void' ? 'voided' : 'other';
    case 'AwaitExpression':
      return 'awaited';
    case 'ReturnStatement':
      return 'returned';
    case 'ArrowFunctionExpression':
      return key === 'body' ? 'returned' : 'other';
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return key === 'object' ? 'member' : 'other';
    case 'ForStatement':
      return key === 'init' || key === 'update' ? 'nothing' : 'other';
    default:
      return 'other';
  }
}
