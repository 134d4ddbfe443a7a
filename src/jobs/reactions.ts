import type { ChangeRef } from '../domain/change-request.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { PostedFinding, Reaction, Reactions } from '../ports/forge.ts';
import type { JobResult } from '../ports/queue.ts';
import type { ChangeMemory, StoreWrite } from '../ports/store.ts';

const kinds = ['thumbsup', 'thumbsdown', 'other'] as const satisfies readonly Reaction[];
const none: Reactions = { thumbsup: 0, thumbsdown: 0, other: 0 };

/** What is to be kept of the reactions to findings; nothing when they are as they were. They are counted and never obeyed. */
export function reactionWrites(
  change: ChangeRef,
  findings: readonly PostedFinding[],
  known: ChangeMemory['reactions'] = {},
): readonly StoreWrite[] {
  const seen = findings.flatMap(({ thread, reactions }) => {
    const before = known[thread] ?? none;
    const isNews = reactions !== undefined && kinds.some((kind) => reactions[kind] !== before[kind]);
    return isNews ? [{ thread, reactions, before }] : [];
  });
  if (seen.length === 0) return [];
  const newOf = (kind: Reaction): number =>
    seen.reduce((sum, { reactions, before }) => sum + Math.max(0, reactions[kind] - before[kind]), 0);
  const news = { thumbsup: newOf('thumbsup'), thumbsdown: newOf('thumbsdown'), other: newOf('other') };
  const threads = Object.fromEntries(seen.map(({ thread, reactions }) => [thread, reactions]));
  return [{ kind: 'reactions-seen', change, threads, news }];
}

/** Once they are kept: otherwise they are read again as new. */
export function countReactions({ writes }: JobResult, metrics: Pick<Metrics, 'reaction'>): void {
  for (const write of writes)
    if (write.kind === 'reactions-seen')
      for (const kind of kinds)
        if (write.news[kind] > 0) metrics.reaction(write.change.repo.forge, kind, write.news[kind]);
}
