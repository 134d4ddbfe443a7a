import type { ChangeRef } from '../domain/change-request.ts';
import type { JobRequest } from '../domain/job.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import { learnReactionsJob } from '../handlers/learn-reactions.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { PostedFinding, Reaction, Reactions } from '../ports/forge.ts';
import type { JobResult } from '../ports/queue.ts';
import type { ChangeMemory, StoreWrite } from '../ports/store.ts';

const thumbs = ['thumbsup', 'thumbsdown'] as const satisfies readonly Reaction[];
const kinds = [...thumbs, 'other'] as const satisfies readonly Reaction[];
const none: Reactions = { thumbsup: 0, thumbsdown: 0, other: 0 };

interface Changed {
  readonly finding: PostedFinding;
  readonly reactions: Reactions;
  readonly before: Reactions;
}

/** Those with more or fewer reactions of some kinds than were known. */
function changedAmong(
  findings: readonly PostedFinding[],
  known: ChangeMemory['reactions'] = {},
  some: readonly Reaction[],
): readonly Changed[] {
  return findings.flatMap((finding) => {
    const { thread, reactions } = finding;
    const before = known[thread] ?? none;
    const isNews = reactions !== undefined && some.some((kind) => reactions[kind] !== before[kind]);
    return isNews ? [{ finding, reactions, before }] : [];
  });
}

/** What is to be kept of the reactions to findings; nothing when they are as they were. They are counted and never obeyed. */
export function reactionWrites(
  change: ChangeRef,
  findings: readonly PostedFinding[],
  known: ChangeMemory['reactions'] | undefined,
): readonly StoreWrite[] {
  const seen = changedAmong(findings, known, kinds);
  if (seen.length === 0) return [];
  const newOf = (kind: Reaction): number =>
    seen.reduce((sum, { reactions, before }) => sum + Math.max(0, reactions[kind] - before[kind]), 0);
  const news = { thumbsup: newOf('thumbsup'), thumbsdown: newOf('thumbsdown'), other: newOf('other') };
  const threads = Object.fromEntries(seen.map(({ finding, reactions }) => [finding.thread, reactions]));
  return [{ kind: 'reactions-seen', change, threads, news }];
}

/** Has the agent learn from thumbs that have changed, where the forge says with what is posted whose they are. */
export function learnReactionsJobs(
  { change, installation }: Pick<ReviewReport, 'change' | 'installation'>,
  findings: readonly PostedFinding[],
  known: ChangeMemory['reactions'] | undefined,
): readonly JobRequest[] {
  return changedAmong(findings, known, thumbs).flatMap(({ finding: { id, reactors } }) =>
    reactors === undefined ? [] : [learnReactionsJob({ change, installation, finding: id, reactors })],
  );
}

/** Once they are kept: otherwise they are read again as new. */
export function countReactions({ writes }: JobResult, metrics: Pick<Metrics, 'reaction'>): void {
  for (const write of writes)
    if (write.kind === 'reactions-seen')
      for (const kind of kinds)
        if (write.news[kind] > 0) metrics.reaction(write.change.repo.forge, kind, write.news[kind]);
}
