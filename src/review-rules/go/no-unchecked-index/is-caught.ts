import type { GoTree } from '../../../languages/go/go.ts';
import { declarationAround } from '../_kit/functions.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** The function that it stands in catches its own panics. */
export function isCaught(node: GoNode, tree: GoTree): boolean {
  const around = declarationAround(node);
  return around !== undefined && /\brecover\(\)/.test(tree.textOf(around));
}
