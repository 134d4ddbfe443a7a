import type { Node } from './node.ts';

/** The name of a member of an object, a class or a type; undefined when it is computed, or private. */
export function nameOfKey({
  key,
  computed,
}: {
  readonly key: Node;
  readonly computed?: boolean | null | undefined;
}): string | undefined {
  if (computed === true) return undefined;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'StringLiteral' ? key.value : undefined;
}
