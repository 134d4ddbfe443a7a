import type { RepositoryConfig } from '../config/repository-config.ts';
import type { FileDiff } from '../domain/diff.ts';
import type { OpenedChange } from '../ports/forge.ts';
import type { ChangeMemory } from '../ports/store.ts';
import { trackFindings } from './identity.ts';
import type { Tracking } from './identity.ts';
import { reviewChange } from './review-change.ts';
import type { ReviewedChange } from './review-change.ts';
import type { ReviewEngine } from './review-engine.ts';

/** What is kept of a change from one review to the next. */
export type FindingMemory = Pick<ChangeMemory, 'head' | 'tracked'>;

export interface OpenedInput {
  readonly opened: OpenedChange;
  readonly config: RepositoryConfig;
  /** undefined: nothing is known of an earlier review. */
  readonly memory: FindingMemory | undefined;
  readonly signal?: AbortSignal;
}

export interface ReviewedAgain {
  readonly reviewed: ReviewedChange;
  readonly tracking: Tracking;
}

/** Reviews a change as its forge shows it, and recognises what was found in it before. */
export async function reviewOpened(
  { opened, config, memory, signal }: OpenedInput,
  { poolFor, extensions }: Pick<ReviewEngine, 'poolFor' | 'extensions'>,
): Promise<ReviewedAgain> {
  const [reviewed, moves] = await Promise.all([
    reviewChange({
      source: opened.source,
      config,
      pool: poolFor(config.limits.secondsPerFile),
      extensions,
      trustAddedSuppressions: !opened.isOutsideAuthor,
      ...(signal && { signal }),
    }),
    movesSince(memory, opened),
  ]);
  return { reviewed, tracking: track(memory, reviewed, moves) };
}

/** Nobody needs to know where lines went when nothing stood there. */
async function movesSince(
  memory: FindingMemory | undefined,
  opened: OpenedChange,
): Promise<readonly FileDiff[] | undefined> {
  if (memory === undefined || memory.tracked.length === 0) return undefined;
  return memory.head === opened.change.head ? [] : opened.changesSince(memory.head);
}

function track(
  memory: FindingMemory | undefined,
  { review: { findings }, texts }: ReviewedChange,
  moves: readonly FileDiff[] | undefined,
): Tracking {
  const found = [...texts].map(([path, text]) => ({
    path,
    text,
    findings: findings.filter((finding) => finding.path === path),
  }));
  return trackFindings(memory?.tracked ?? [], found, moves);
}
