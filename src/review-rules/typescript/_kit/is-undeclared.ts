import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf } from '../../../languages/typescript/node.ts';

/**
 * Is this a name that the file declares nowhere? Unlike `isGlobalName` it says so beside an `eval`, which could declare
 * it: for rules that would miss more than they would get wrong.
 */
export function isUndeclared(node: Node, name: string): boolean {
  if (node.type !== 'Identifier' || node.name !== name) return false;
  const reference = referenceOf(node);
  return reference !== undefined && reference.binding === undefined;
}
