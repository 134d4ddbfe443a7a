import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { argumentText, countOf, isStarted } from './counts.ts';
import type { GroupFile } from './find-late-adds.ts';
import type { GroupUse } from './group-uses.ts';
import type { Misuse } from './misuse.ts';

/** Turns of a loop that are counted, and left before the goroutine starts that calls `Done`. */
export function* findSkippedTurns(uses: readonly GroupUse[], { tree }: GroupFile): Generator<Misuse> {
  const [add, ...others] = uses.filter(({ method }) => method === 'Add');
  const dones = uses.filter(({ method }) => method === 'Done');
  if (add === undefined || others.length > 0 || !dones.every(({ inside }) => isStarted(inside))) return;
  for (const { inside } of dones) {
    const start = inside.parent?.parent;
    const loop = start?.parent?.parent?.parent;
    if (start === undefined || loop?.kind !== 'for_statement') continue;
    const from = countedFrom(add, loop, start, tree);
    if (from === undefined) continue;
    for (const before of partsOf(start.parent ?? start)) {
      if (before.start >= start.start) break;
      const left =
        before.start > from && before.kind === 'if_statement' ? leavingTurn(before, add, tree) : undefined;
      if (left !== undefined) yield { kind: 'skipped-turn', at: left, name: add.name };
    }
  }
}

/** Where the turn is counted: by `wg.Add(len(list))` before the loop over the list, or by `wg.Add(1)` in the loop. */
function countedFrom(add: GroupUse, loop: GoNode, start: GoNode, tree: GoTree): number | undefined {
  if (add.call.parent?.parent === start.parent)
    return countOf(add, tree) === 1 && add.call.end < start.start ? add.call.end : undefined;
  const list = /^\(len\(([\w.]+)\)\)$/.exec(argumentText(add, tree))?.[1];
  const clause = kindIn(loop, 'range_clause');
  const over = clause === undefined ? undefined : childOf(clause, 'right');
  return list !== undefined && over !== undefined && tree.textOf(over) === list ? loop.start : undefined;
}

/** The `continue` of an `if` that counts nothing down. */
function leavingTurn(condition: GoNode, { name }: GroupUse, tree: GoTree): GoNode | undefined {
  if (tree.textOf(condition).includes(name)) return undefined;
  return nodesWithin(tree.nodesOf('continue_statement'), condition).find(
    (node) =>
      partsOf(node).length === 0 &&
      nodesAround(node).find(({ kind }) => kind === 'for_statement' || kind === 'if_statement') === condition,
  );
}
