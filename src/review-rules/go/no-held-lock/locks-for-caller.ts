import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { commentAbove } from '../_kit/comment-above.ts';

/** By its name, or by what is written above it, the function gives the lock to whoever called it. */
export function locksForCaller(node: GoNode, tree: GoTree, text: string): 'always' | 'maybe' | 'never' {
  const name = childOf(node, 'name');
  const written = name === undefined ? '' : tree.textOf(name);
  if (/lock/i.test(written) || /\b(?:un)?lock|\bh[eo]ld/i.test(commentAbove(node.start, text)))
    return 'always';
  return /acquire|begin|enter/i.test(written) ? 'maybe' : 'never';
}

/** `// Do not unlock …` */
export const keepsItOnPurpose =
  /\/\/.*\b(?:not|never|without|n't|intentionally|deliberately|purpose\w*) (?:\w+ ){0,2}(?:un-?lock|releas)/i;
