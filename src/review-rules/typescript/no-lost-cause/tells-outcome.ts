import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Reference } from '../../../languages/typescript/scope.ts';
import { holds } from '../_kit/holds.ts';
import { isInside } from '../_kit/is-inside.ts';

/** A name that is used more often is not looked at for each error. */
const mostUses = 500;

/**
 * `expected ${wanted}, but it was ${last}`, where the attempt itself kept `last`: the error tells what it came to, and the
 * one that ended the attempt says only that it did not come to more. A step (`step = 'upload'`) or a count is no outcome.
 */
export function tellsOutcome(error: Node, attempt: Node): boolean {
  return holds(error, (part) => {
    const references = referenceOf(part)?.binding?.references ?? [];
    return references.length <= mostUses && references.some((reference) => isKept(reference, attempt));
  });
}

function isKept({ identifier, access, isInitial }: Reference, attempt: Node): boolean {
  if (access === 'read' || isInitial) return false;
  const assignment = parentOf(identifier);
  if (assignment?.type !== 'AssignmentExpression' || assignment.operator !== '=') return false;
  const isLiteral = unwrap(assignment.right).type.endsWith('Literal');
  return assignment.left === identifier && !isLiteral && isInside(assignment, attempt);
}
