import type { Node } from '../../../../languages/typescript/node.ts';
import { declaredType } from './declared-type.ts';
import type { Trace } from './trace.ts';

/** Deeper choices of choices than people write; a type may name itself. */
const deepest = 8;

/** Is it a type whose values cannot carry a command: numbers, booleans, a choice of literals? */
export function isPlainType(annotation: Node | null | undefined, trace: Trace, depth = deepest): boolean {
  const type = declaredType(annotation, trace);
  switch (type?.type) {
    case 'TSNumberKeyword':
    case 'TSBooleanKeyword':
    case 'TSBigIntKeyword':
    case 'TSLiteralType':
    case 'TSUndefinedKeyword':
    case 'TSNullKeyword':
    case 'TSEnumDeclaration':
      return true;
    case 'TSUnionType':
      return depth > 0 && type.types.every((one) => isPlainType(one, trace, depth - 1));
    default:
      return false;
  }
}
