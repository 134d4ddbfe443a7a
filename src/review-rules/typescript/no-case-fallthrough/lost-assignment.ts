import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { holds } from '../_kit/holds.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';

/** What a case sets at its end is set again at once by the one it runs into: nobody means that. */
export function isLostAssignment(last: Node, next: NodeOf<'SwitchCase'>): boolean {
  const [set, again] = [assignmentIn(last), assignmentIn(firstOf(next))];
  if (set?.operator !== '=' || again?.operator !== '=') return false;
  if (!isSameExpression(set.left, again.left) || !isSimple(set.left)) return false;
  return !holds(again.right, (part) => isSameExpression(part, set.left));
}

function assignmentIn(statement: Node | undefined): NodeOf<'AssignmentExpression'> | undefined {
  const expression = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  return expression?.type === 'AssignmentExpression' ? expression : undefined;
}

function firstOf({ consequent: [first] }: NodeOf<'SwitchCase'>): Node | undefined {
  return first?.type === 'BlockStatement' ? first.body[0] : first;
}

/** A name or a member of one: setting it does nothing else. */
function isSimple(target: Node): boolean {
  if (target.type === 'Identifier') return true;
  if (target.type !== 'MemberExpression' || target.computed) return false;
  return target.object.type === 'Identifier' || target.object.type === 'ThisExpression';
}
