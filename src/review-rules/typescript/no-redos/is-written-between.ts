import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isInside } from '../_kit/is-inside.ts';

/** May a name be another text where it is read than where it was tested? `name = name.trim()` writes after it has read. */
export function isWrittenBetween(binding: Binding, test: Node, read: Node): boolean {
  const [from, to] = [rangeOf(test).end, rangeOf(read).start];
  return binding.references.some(({ access, identifier }) => {
    const { start } = rangeOf(identifier);
    if (access === 'read' || start < from || start > to) return false;
    const assignment = parentOf(identifier);
    return assignment === undefined || !isInside(read, assignment);
  });
}
