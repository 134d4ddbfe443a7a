import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';

/** A name that is used more often is not followed. */
const mostUses = 12;
const takesNumber = /^(?:parseFloat|Number|isNaN|isFinite|round|floor|ceil|trunc|abs|fround)$/;

/** Is what `eval(text)` gives reckoned with: `eval(text) * 100`, `const sum = eval(text); … sum.toFixed(2)`? Its author thinks of a sum. */
export function wantsNumber(code: Node): boolean {
  const run = parentOf(code);
  if (run === undefined || !isCall(run)) return false;
  const around = parentOf(run);
  if (isReckonedWith(run)) return true;
  const name =
    around?.type === 'VariableDeclarator'
      ? around.id
      : around?.type === 'AssignmentExpression' && keyOf(run) === 'right'
        ? unwrap(around.left)
        : undefined;
  const references = (name && referenceOf(name)?.binding?.references) ?? [];
  return references.length <= mostUses && references.some(({ identifier }) => isReckonedWith(identifier));
}

function isReckonedWith(value: Node): boolean {
  const around = parentOf(value);
  switch (around?.type) {
    case 'BinaryExpression':
      return /^(?:[*/%-]|\*\*)$/.test(around.operator);
    case 'AssignmentExpression':
      return /^(?:[*/%-]|\*\*)=$/.test(around.operator);
    case 'UnaryExpression':
      return around.operator === '+' || around.operator === '-';
    case 'MemberExpression':
      return keyOf(value) === 'object' && /^to(?:Fixed|Precision)$/.test(propertyName(around) ?? '');
    case 'CallExpression':
      return keyOf(value) === 'arguments' && takesNumber.test(nameOfCallee(around.callee) ?? '');
    default:
      return false;
  }
}
