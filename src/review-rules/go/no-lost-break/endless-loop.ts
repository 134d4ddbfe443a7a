import { nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from '../_kit/functions.ts';

/**
 * The loop right around the case, where it asks nothing in its head.
 * @param isOwner What stands between the two and takes a `break` for itself.
 */
export function endlessLoopAround(
  clause: GoNode,
  isOwner: (around: GoNode) => boolean = () => false,
): GoNode | undefined {
  for (const around of nodesAround(clause)) {
    if (isFunction(around) || isOwner(around)) return undefined;
    if (around.kind === 'for_statement')
      return around.children.every(({ kind }) => kind === 'for' || kind === 'block') ? around : undefined;
  }
  return undefined;
}
