import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { possibleTypesOf, types } from '../_kit/possible-types-of.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

const numeric = types.number | types.bigint;
/** Sums nest to the left, in generated code thousands deep. */
const deepest = 20;

/** Is the value of the expression a number, as far as its form and its annotation tell? */
export function isNumber(expression: Node, depth = deepest): boolean {
  const node = unwrap(expression);
  if (depth === 0 || node.type === 'BigIntLiteral') return false;
  if ((possibleTypesOf(node) & ~numeric) === 0) return true;
  switch (node.type) {
    case 'BinaryExpression':
      return node.operator === '+' && isNumber(node.left, depth - 1) && isNumber(node.right, depth - 1);
    case 'MemberExpression':
      return /^(?:length|size|byteLength)$/.test(propertyName(node) ?? '');
    case 'Identifier': {
      const annotation = referenceOf(node)?.binding?.declarations[0]?.typeAnnotation;
      if (annotation?.type === 'TSTypeAnnotation')
        return annotation.typeAnnotation.type === 'TSNumberKeyword';
      const value = writtenValue(node);
      return value !== node && isNumber(value, depth - 1);
    }
    default:
      return false;
  }
}
