import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { FixedCondition } from './fixed-condition.ts';

/** `if a { f(x) } else { f(x) }`: whatever the condition says, the same is done. */
export function* sameBranches(tree: GoTree): Generator<FixedCondition> {
  for (const node of tree.nodesOf('if_statement')) {
    const other = childOf(node, 'alternative');
    if (node.field === 'alternative' || other === undefined) continue;
    const condition = childOf(node, 'condition');
    if (condition !== undefined && areSame(blocksOf(node), tree))
      yield { node: condition, outcome: true, reason: { kind: 'same-branches' } };
  }
}

/** All blocks of a chain; none where the last condition may be false. */
function blocksOf(first: GoNode): readonly GoNode[] {
  const blocks: GoNode[] = [];
  let at: GoNode | undefined = first;
  while (at?.kind === 'if_statement') {
    const block = childOf(at, 'consequence');
    if (block === undefined) return [];
    blocks.push(block);
    at = childOf(at, 'alternative');
  }
  return at === undefined ? [] : [...blocks, at];
}

function areSame(blocks: readonly GoNode[], tree: GoTree): boolean {
  const [first, ...others] = blocks;
  if (first === undefined || others.length === 0) return false;
  const size = first.end - first.start;
  // The indentation of one line may differ, no more.
  if (others.some((one) => Math.abs(one.end - one.start - size) > size)) return false;
  const text = plain(first, tree);
  if (text === undefined || text === '{}') return false;
  return others.every((one) => plain(one, tree) === text);
}

/** Without the indentation, and what stands behind a line; undefined: a comment of its own in it says why. */
function plain(block: GoNode, tree: GoTree): string | undefined {
  const list = kindIn(block, 'statement_list');
  if (list === undefined || partsOf(list).length === 0) return undefined;
  const text = tree.textOf(block);
  if (/\n\s*\/[/*]|\{\s*\/[/*]/.test(text)) return undefined;
  return text.replace(/\s+(?:\/\/ .*|\/\*.*\*\/\s*)$/gm, '').replace(/\s*\n\s*/g, '\n');
}
