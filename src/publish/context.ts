import type { Conflict } from '../domain/conflict.ts';
import type { Fingerprint } from '../domain/ids.ts';
import type { Markers } from '../domain/marker.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import type { TrackedFinding } from '../domain/tracked-finding.ts';
import type { ForgeLimits, Posted } from '../ports/forge.ts';
import type { Threads } from './threads.ts';

/** What a publication depends on besides the review and what is posted. */
export interface PublishContext {
  readonly limits: ForgeLimits;
  readonly markers: Markers;
  /** Address of the folder with the pages of the rules, without a slash at its end; undefined: nothing is linked. */
  readonly rulePages: string | undefined;
  /** What kept the change from being merged when that was found out last; undefined: nothing, or nobody looks for it. */
  readonly conflict?: Conflict | undefined;
  /** What the summary is to keep for the next review; undefined: a store keeps it. */
  readonly tracked?: readonly TrackedFinding[];
}

/** All that is known once the comments are posted. */
export interface ReviewContext extends PublishContext {
  readonly report: ReviewReport;
  /** Before the comments. */
  readonly posted: Posted;
  readonly threads: Threads;
  /** Findings that have a thread, old or new. */
  readonly told: ReadonlySet<Fingerprint>;
  /** Those whose thread is of this review. */
  readonly commented: ReadonlySet<Fingerprint>;
  readonly refused: ReadonlySet<Fingerprint>;
}
