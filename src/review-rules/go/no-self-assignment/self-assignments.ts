import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isPure } from '../_kit/is-pure.ts';

/** `x = x`, `a.b = a.b`; of several only when all of them are so. */
export function* selfAssignments(tree: GoTree, text: string): Generator<GoNode> {
  for (const node of tree.nodesOf('assignment_statement')) {
    if (childOf(node, 'operator')?.kind !== '=') continue;
    const [left, right] = [partsOf(childOf(node, 'left') ?? node), partsOf(childOf(node, 'right') ?? node)];
    const isSelf =
      left.length === right.length && left.every((target, at) => isSame(target, right[at], tree));
    if (isSelf && !isMeant(node, text)) yield node;
  }
}

/** Writing what a pointer points to, or a fixed element, may be there to touch the memory. */
function isSame(target: GoNode, source: GoNode | undefined, tree: GoTree): boolean {
  if (source === undefined || target.end - target.start !== source.end - source.start) return false;
  const text = tree.textOf(target);
  if (text === '_' || text !== tree.textOf(source) || !isPure(target, tree)) return false;
  if (target.kind === 'index_expression') return childOf(target, 'index')?.kind === 'identifier';
  return target.kind === 'identifier' || target.kind === 'selector_expression';
}

/** `val = val // so that val is used` */
function isMeant({ end }: GoNode, text: string): boolean {
  const [rest = ''] = text.slice(end, end + longestRemark).split('\n', 1);
  return /^[ \t;]*\/\/.*\b(?:us(?:e|ed|age)|unused|compil\w+)\b/i.test(rest);
}

/** Characters behind a statement that are looked at. */
const longestRemark = 200;
