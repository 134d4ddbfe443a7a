import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { possibleTypesOf, types } from '../_kit/possible-types-of.ts';
import { typeOfObject } from '../_kit/type-of-object.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Is it a text that a method is called on? Other objects may have methods of the same names. */
export function receiverOf(object: Node): 'text' | 'other' | 'unknown' {
  const bare = unwrap(object);
  if (bare.type === 'ThisExpression' || bare.type === 'Super') return 'other';
  const said = typeBeside(bare);
  if (said !== undefined) return ofType(said);
  if (typeOfObject(bare) !== undefined || isClass(bare)) return 'other';
  return ofValue(writtenValue(bare));
}

function ofValue(value: Node): ReturnType<typeof receiverOf> {
  const possible = possibleTypesOf(value);
  if (possible === types.string) return 'text';
  if ((possible & types.string) === 0) return 'other';
  if (value.type === 'BinaryExpression') return isJoined(value) ? 'text' : 'unknown';
  const isCall = value.type === 'CallExpression' || value.type === 'OptionalCallExpression';
  return isCall && givesText.test(nameOfCallee(value.callee) ?? '') ? 'text' : 'unknown';
}

const givesText =
  /^(?:trim|trimStart|trimEnd|toLowerCase|toUpperCase|toLocaleLowerCase|toLocaleUpperCase|padStart|padEnd|substring|charAt|toFixed)$/;

/** `'#' + name` */
function isJoined(value: Node): boolean {
  let at: Node = value;
  while (at.type === 'BinaryExpression' && at.operator === '+') {
    if (possibleTypesOf(at.right) === types.string) return true;
    at = unwrap(at.left);
  }
  return at !== value && possibleTypesOf(at) === types.string;
}

function typeBeside(name: Node): Node | undefined {
  const declaration = referenceOf(name)?.binding?.declarations[0];
  const annotation = declaration?.typeAnnotation;
  return annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation : undefined;
}

function ofType(type: Node): ReturnType<typeof receiverOf> {
  switch (type.type) {
    case 'TSStringKeyword':
      return 'text';
    case 'TSAnyKeyword':
    case 'TSUnknownKeyword':
      return 'unknown';
    case 'TSUnionType':
      return type.types.some((part) => ofType(part) === 'text') ? 'text' : 'other';
    default:
      return 'other';
  }
}

/** Its static methods are its own. */
function isClass(object: Node): boolean {
  const declaration = referenceOf(object)?.binding?.declarations[0];
  const owner = declaration && parentOf(declaration);
  return owner?.type === 'ClassDeclaration' || owner?.type === 'ClassExpression';
}
