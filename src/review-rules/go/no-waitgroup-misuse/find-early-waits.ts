import { kindIn, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import { countOf, isStarted } from './counts.ts';
import { mostUses } from './find-late-adds.ts';
import type { GroupFile } from './find-late-adds.ts';
import type { GroupUse } from './group-uses.ts';
import type { Misuse } from './misuse.ts';

/** `wg.Add(len(list))`, and a `Wait` in the loop that starts one of them in each turn: the first turn waits for all the others. */
export function* findEarlyWaits(file: GroupFile): Generator<Misuse> {
  for (const kind of ['function_declaration', 'method_declaration'])
    for (const around of file.tree.nodesOf(kind)) {
      const uses = file.usesIn(around);
      if (uses.length > mostUses) continue;
      for (const wait of uses) {
        const loop = wait.method === 'Wait' ? loopOf(wait.call) : undefined;
        if (loop !== undefined && waitsForAll(wait, loop, uses, file))
          yield { kind: 'early-wait', at: wait.call, name: wait.name };
      }
    }
}

/** The loop that the statement stands right in. */
function loopOf({ parent }: GoNode): GoNode | undefined {
  const loop = parent?.kind === 'expression_statement' ? parent.parent?.parent?.parent : undefined;
  return loop?.kind === 'for_statement' ? loop : undefined;
}

function waitsForAll(wait: GroupUse, loop: GoNode, all: readonly GroupUse[], { tree }: GroupFile): boolean {
  const uses = all.filter(({ key }) => key === wait.key);
  const [add, ...others] = uses.filter(({ method }) => method === 'Add');
  const [done, ...more] = uses.filter(({ method }) => method === 'Done');
  if (add === undefined || others.length > 0 || done === undefined || more.length > 0) return false;
  if (uses.some(({ method }) => method === 'Go')) return false;
  // One that was counted once is waited for in the first turn.
  if ((countOf(add, tree) ?? 2) < 2 || add.inside !== wait.inside || add.call.end > loop.start) return false;
  if (nodesAround(add.call).find(({ kind }) => kind === 'statement_list') !== loop.parent) return false;
  const start = isStarted(done.inside) ? done.inside.parent?.parent : undefined;
  if (start === undefined || start.parent !== wait.call.parent?.parent) return false;
  return (
    functionAround(start) === wait.inside &&
    isInside(start, loop) &&
    kindIn(loop, 'block') === loopBody(start)
  );
}

function loopBody({ parent }: GoNode): GoNode | undefined {
  return parent?.parent;
}
