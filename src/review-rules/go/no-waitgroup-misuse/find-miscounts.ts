import { kindIn } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import { mostUses } from './find-late-adds.ts';
import type { GroupFile } from './find-late-adds.ts';
import { countOf, isStarted } from './counts.ts';
import { findSkippedTurns } from './find-skipped-turns.ts';
import type { GroupUse } from './group-uses.ts';
import type { Misuse } from './misuse.ts';

/** Goroutines that call `Done` more or less often than `Add` has counted. */
export function* findMiscounts(file: GroupFile): Generator<Misuse> {
  const seen = new Set<GoNode>();
  for (const { by } of file.started) {
    const around = declarationAround(by);
    if (around === undefined || seen.has(around)) continue;
    seen.add(around);
    const uses = file.usesIn(around);
    if (uses.length > mostUses) continue;
    for (const key of new Set(uses.map((use) => use.key))) {
      const ofGroup = uses.filter((use) => use.key === key);
      yield* secondDones(ofGroup, file);
      yield* otherNumbers(ofGroup, around, file);
      yield* countedOnce(ofGroup, around, file);
      yield* findSkippedTurns(ofGroup, file);
    }
  }
}

/** `defer wg.Done()` and `wg.Done()` in one goroutine that was counted once. */
function* secondDones(uses: readonly GroupUse[], { tree }: GroupFile): Generator<Misuse> {
  const adds = uses.filter(({ method }) => method === 'Add');
  if (adds.length === 0 || adds.some((add) => countOf(add, tree) !== 1)) return;
  const dones = uses.filter(({ method, inside }) => method === 'Done' && isStarted(inside));
  for (const done of dones) {
    if (done.call.parent?.kind !== 'expression_statement') continue;
    const deferred = dones.find(
      (one) =>
        one.inside === done.inside &&
        one.call.parent?.kind === 'defer_statement' &&
        one.call.parent.parent?.parent === kindIn(done.inside, 'block') &&
        one.call.start < done.call.start,
    );
    // Who counts inside counts for somebody else.
    if (deferred !== undefined && !adds.some((add) => add.inside === done.inside))
      yield { kind: 'second-done', at: done.call, name: done.name };
  }
}

/** `wg.Add(1)`, and two goroutines beside it that both end with `Done`. */
function* otherNumbers(
  uses: readonly GroupUse[],
  around: GoNode,
  { tree, started }: GroupFile,
): Generator<Misuse> {
  const [add, ...others] = uses.filter(({ method }) => method === 'Add');
  const statement = add?.call.parent;
  if (add?.declared === undefined || others.length > 0 || !isInside(add.declared, around)) return;
  const count = countOf(add, tree);
  if (count === undefined || statement?.kind !== 'expression_statement') return;
  const dones = uses.filter(({ method }) => method === 'Done');
  const bodies = new Set(dones.map((done) => done.inside));
  const isPlain = dones.every(({ inside, call }) => isStarted(inside) && isOnce(call, inside));
  const isBeside = [...bodies].every((body) => body.parent?.parent?.parent === statement.parent);
  if (!isPlain || !isBeside || bodies.size !== dones.length || bodies.size === 0 || bodies.size === count)
    return;
  // Somebody else may have it.
  const mentions = Array.from(tree.textOf(around).matchAll(new RegExp(`\\b${add.name}\\b`, 'g'))).length;
  if (mentions !== uses.length + 1 || !started.some(({ body }) => bodies.has(body))) return;
  yield { kind: 'other-number', at: add.call, name: add.name, counted: count, ends: bodies.size };
}

/** `wg.Add(1)` before a loop, each turn of which starts a goroutine that ends with `Done`. */
function* countedOnce(uses: readonly GroupUse[], around: GoNode, { tree }: GroupFile): Generator<Misuse> {
  const [add, ...others] = uses.filter(({ method }) => method === 'Add');
  if (add?.declared === undefined || others.length > 0 || !isInside(add.declared, around)) return;
  if (countOf(add, tree) !== 1 || add.call.parent?.kind !== 'expression_statement') return;
  const [done, ...more] = uses.filter(({ method }) => method === 'Done');
  if (done === undefined || more.length > 0 || !isStarted(done.inside) || !isOnce(done.call, done.inside))
    return;
  const start = done.inside.parent?.parent;
  const list = start?.parent;
  const loop = list?.parent?.parent;
  if (loop?.kind !== 'for_statement' || loop.start < add.call.end || loop.parent !== add.call.parent.parent)
    return;
  if (/\b(?:break|return|goto)\b|< 1\b|range 1\b/.test(tree.textOf(loop))) return;
  yield { kind: 'counted-once', at: add.call, name: add.name };
}

/** Not in a loop or under a condition of the goroutine. */
function isOnce(call: GoNode, inside: GoNode): boolean {
  return call.parent?.parent?.parent === kindIn(inside, 'block');
}
