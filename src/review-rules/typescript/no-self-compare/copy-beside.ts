import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { propertyName } from '../_kit/property-name.ts';
import { siblingsOf } from '../_kit/siblings-of.ts';

type Member = NodeOf<'MemberExpression'>;

/** Setting these to what they are does something. */
const atWork =
  /^(?:src|srcObject|href|hash|current(?:Time)?|scroll(?:Top|Left)|value|checked|inner(?:HTML|Text)|outerHTML|textContent|selectedIndex|className|cssText|width|height|length|hidden|transform|lastIndex|needsUpdate|dirty|version|data|items|exports|stack)$/;

/** Is it the name of something that acts when it is set? */
export function isSetterName(name: string): boolean {
  return atWork.test(name);
}

/**
 * Does the statement before or after copy a property of the same name from somewhere else: `a.x = b.x` or `a.x = x` beside
 * `a.y = a.y`? Then this one was to do so, too.
 */
export function isCopyBeside(on: Node, { object }: Member, name: string): boolean {
  const statement = parentOf(on);
  const beside = statement?.type === 'ExpressionStatement' ? siblingsOf(statement) : undefined;
  // A field of the class itself may have a setter.
  if (beside === undefined || object.type === 'ThisExpression' || atWork.test(name)) return false;
  return [beside.before, beside.after].some((one) => one !== undefined && isCopyOf(one, object));
}

function isCopyOf(statement: Node, object: Node): boolean {
  const copy = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
  if (copy?.type !== 'AssignmentExpression' || copy.operator !== '=') return false;
  const { left, right } = copy;
  const name = propertyName(left);
  if (left.type !== 'MemberExpression' || name === undefined) return false;
  if (right.type === 'Identifier') return right.name === name && isSameExpression(left.object, object);
  if (right.type !== 'MemberExpression' || propertyName(right) !== name) return false;
  const sides = [left.object, right.object].map((side) => isSameExpression(side, object));
  return sides[0] !== sides[1];
}
