import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf } from '../../../languages/typescript/node.ts';
import { isComparison } from './is-comparison.ts';
import { isCondition } from './is-condition.ts';
import { isNullLiteral } from './is-null-literal.ts';

/** The value is tested for being there: `if (x)`, `x == null`, `x?.y`, `x ?? y`. */
export function isNullTest(node: Node): boolean {
  if (isCondition(node)) return true;
  const around = parentOf(node);
  switch (around?.type) {
    case 'BinaryExpression':
      return isComparison(around.operator) && [around.left, around.right].some((side) => isNullLiteral(side));
    case 'OptionalMemberExpression':
      return around.optional && keyOf(node) === 'object';
    case 'OptionalCallExpression':
      return around.optional && keyOf(node) === 'callee';
    case 'LogicalExpression':
      return keyOf(node) === 'left';
    default:
      return false;
  }
}
