import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { holds } from '../_kit/holds.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { siblingsOf } from '../_kit/siblings-of.ts';

/**
 * `this.isBusy = true; try { … } finally { if (!this.isBusy) throw … }`: a member that is set right before the `try` and
 * not in it has changed only when somebody else came in between, and that is what the block tells.
 */
export function asksForDisturbance(conditions: readonly Node[], statement: NodeOf<'TryStatement'>): boolean {
  const before = siblingsOf(statement)?.before;
  if (before?.type !== 'ExpressionStatement' || before.expression.type !== 'AssignmentExpression')
    return false;
  const mark = before.expression.left;
  if (mark.type !== 'MemberExpression' || holds(statement.block, (node) => isSet(node, mark))) return false;
  return conditions.some((condition) => holds(condition, (node) => isSameExpression(node, mark)));
}

function isSet(node: Node, mark: Node): boolean {
  return node.type === 'AssignmentExpression' && isSameExpression(node.left, mark);
}
