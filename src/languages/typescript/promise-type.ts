import type { Node } from './node.ts';

/** What a promise of an annotation gives: of `Promise<Item>` that is `Item`. undefined: it is no promise, or of nothing. */
export function promiseType(annotation: Node | null | undefined): Node | undefined {
  const type = annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation : annotation;
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return undefined;
  return type.typeName.name === 'Promise' ? type.typeArguments?.params[0] : undefined;
}
