import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { Call } from '../_kit/call.ts';

/** Names used more often are not followed. */
const mostUses = 100;

/**
 * Does the file reckon with elements of a list, by its name or by the one that the sorted list gets:
 * `(sorted[middle - 1] + sorted[middle]) / 2`? Then they are numbers, or texts of numbers.
 */
export function isReckonedWith(call: Call, list: Node): boolean {
  const declarator = parentOf(call);
  const sorted = declarator?.type === 'VariableDeclarator' ? declarator.id : undefined;
  return [unwrap(list), sorted].some((name) => {
    const binding = name?.type === 'Identifier' ? referenceOf(name)?.binding : undefined;
    return binding !== undefined && hasReckonedElement(binding);
  });
}

function hasReckonedElement({ references }: Binding): boolean {
  if (references.length > mostUses) return false;
  return references.some(({ identifier }) => {
    const element = parentOf(identifier);
    if (element?.type !== 'MemberExpression' || !element.computed || keyOf(identifier) !== 'object')
      return false;
    return isOperand(element);
  });
}

/** Of `-`, `*` and `/`, also in a sum that is: `+` alone joins texts. */
function isOperand(value: Node): boolean {
  const around = parentOf(value);
  if (around === undefined) return false;
  if (around.type === 'ParenthesizedExpression' || around.type === 'TSNonNullExpression')
    return isOperand(around);
  if (around.type !== 'BinaryExpression') return false;
  return around.operator === '+' ? isOperand(around) : /^(?:-|\*|\/)$/.test(around.operator);
}
