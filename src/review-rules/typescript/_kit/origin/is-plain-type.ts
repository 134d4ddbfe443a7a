import type { Node } from '../../../../languages/typescript/node.ts';

/** Is it a type whose values cannot carry a command: numbers, booleans, a choice of literals? */
export function isPlainType(annotation: Node | null | undefined): boolean {
  switch (annotation?.type) {
    case 'TSTypeAnnotation':
    case 'TSParenthesizedType':
      return isPlainType(annotation.typeAnnotation);
    case 'TSNumberKeyword':
    case 'TSBooleanKeyword':
    case 'TSBigIntKeyword':
    case 'TSLiteralType':
    case 'TSUndefinedKeyword':
    case 'TSNullKeyword':
      return true;
    case 'TSUnionType':
      return annotation.types.every((type) => isPlainType(type));
    default:
      return false;
  }
}
