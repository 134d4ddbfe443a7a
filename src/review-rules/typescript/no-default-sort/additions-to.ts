import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';

/** A list used more often is not followed. */
const mostUses = 500;

/** All that the file pushes to a list; undefined where it may be filled in ways that are not seen. */
export function additionsTo({ references }: Binding, isEmpty: boolean): readonly Node[] | undefined {
  if (references.length > mostUses) return undefined;
  const added: Node[] = [];
  for (const { identifier } of references) {
    const member = parentOf(identifier);
    if (member?.type !== 'MemberExpression' || member.object !== identifier) {
      // Whoever gets the empty list may fill it.
      if (isEmpty && member?.type === 'CallExpression' && !isCopy(member)) return undefined;
      continue;
    }
    const around = parentOf(member);
    if (around?.type === 'AssignmentExpression' && around.left === member) return undefined;
    if (around?.type !== 'CallExpression' || around.callee !== member) continue;
    if (/^(?:push|unshift|add|splice|fill)$/.test(propertyName(member) ?? ''))
      added.push(...around.arguments);
  }
  return added;
}

/** `Array.from(list)` */
function isCopy({ callee }: NodeOf<'CallExpression'>): boolean {
  return (
    propertyName(callee) === 'from' && 'object' in callee && isGlobalName(callee.object as Node, 'Array')
  );
}
