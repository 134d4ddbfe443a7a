import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isUndeclared } from './is-undeclared.ts';
import { writtenValue } from './written-value.ts';

/** What it is called where nothing else says what it is. */
const plainName = /^(?:d|dt|date|now|today|tomorrow|yesterday)$/;

/** A `Date` of the platform: calendars of libraries have methods of the same names, which give other numbers. */
export function isDate(node: Node): boolean {
  const bare = unwrap(node);
  const type = referenceOf(bare)?.binding?.declarations[0]?.typeAnnotation;
  if (type?.type === 'TSTypeAnnotation') {
    const said = type.typeAnnotation;
    return said.type === 'TSTypeReference' && isNamedDate(said.typeName);
  }
  const value = writtenValue(bare);
  if (value.type === 'NewExpression') return isUndeclared(value.callee, 'Date');
  return value === bare && bare.type === 'Identifier' && plainName.test(bare.name);
}

function isNamedDate(name: Node): boolean {
  return name.type === 'Identifier' && name.name === 'Date';
}
