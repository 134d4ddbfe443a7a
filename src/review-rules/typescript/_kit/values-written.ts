import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf } from '../../../languages/typescript/node.ts';
import type { Binding, Reference } from '../../../languages/typescript/scope.ts';

/** Names written more often are not followed. */
const mostWrites = 6;
const mostReferences = 500;

/** What the file writes to a name; undefined: not all of it is seen. */
export function valuesWritten({ references }: Binding): readonly Node[] | undefined {
  if (references.length > mostReferences) return undefined;
  const writes = references.filter(({ access }) => access !== 'read');
  if (writes.length > mostWrites) return undefined;
  const values = writes.map(valueOf);
  return values.every((value) => value !== undefined) ? values : undefined;
}

function valueOf({ identifier }: Reference): Node | undefined {
  const parent = parentOf(identifier);
  switch (parent?.type) {
    case 'VariableDeclarator':
      return keyOf(identifier) === 'id' ? (parent.init ?? undefined) : undefined;
    case 'AssignmentExpression':
      return parent.operator === '=' && keyOf(identifier) === 'left' ? parent.right : undefined;
    case 'AssignmentPattern':
      return keyOf(identifier) === 'left' ? parent.right : undefined;
    default:
      return undefined;
  }
}
