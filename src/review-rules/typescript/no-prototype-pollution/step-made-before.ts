import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { siblingsOf } from '../_kit/siblings-of.ts';
import { memberOfStep } from './member-of-step.ts';

/**
 * `at[key] = isLast ? value : {}; at = at[key];`: what is stepped into was put there right before, whatever the key, so it
 * is never the prototype of all objects.
 */
export function isMadeBefore(step: Node, right: Node): boolean {
  const member = memberOfStep(right);
  const statement = parentOf(step);
  const before = statement?.type === 'ExpressionStatement' ? siblingsOf(statement)?.before : undefined;
  return member !== undefined && before !== undefined && writes(before, member);
}

function writes(statement: Node, member: Node): boolean {
  switch (statement.type) {
    case 'ExpressionStatement': {
      const write = unwrap(statement.expression);
      if (write.type !== 'AssignmentExpression' || write.operator !== '=') return false;
      return isSameExpression(write.left, member) && !keepsOld(write.right);
    }
    case 'BlockStatement': {
      const last = statement.body.at(-1);
      return last !== undefined && writes(last, member);
    }
    case 'IfStatement':
      return (
        statement.alternate != null &&
        writes(statement.consequent, member) &&
        writes(statement.alternate, member)
      );
    default:
      return false;
  }
}

/** `at[key] || {}` */
function keepsOld(right: Node): boolean {
  const value = unwrap(right);
  return value.type === 'LogicalExpression' || value.type === 'ConditionalExpression';
}
