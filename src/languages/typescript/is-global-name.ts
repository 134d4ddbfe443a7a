import type { Node } from './node.ts';
import { referenceOf } from './node.ts';

/** Does this identifier mean the platform's own `name`: used, not declared anywhere in the file? */
export function isGlobalName(node: Node, name: string): boolean {
  if (node.type !== 'Identifier' || node.name !== name) return false;
  const reference = referenceOf(node);
  return reference !== undefined && reference.binding === undefined && !reference.scope.isDynamic;
}
