import type { Fingerprint } from '../domain/ids.ts';
import type { GoneFinding, ReportedFinding, ReviewReport } from '../domain/review-report.ts';
import type { Posted } from '../ports/forge.ts';

/** What becomes of our threads. */
export interface Threads {
  readonly resolve: readonly string[];
  readonly reopen: readonly string[];
  /** Their findings are gone, but somebody else had the last word: the thread is theirs. */
  readonly keptOpen: readonly GoneFinding[];
  /** Findings with a thread that is open, now or after this. */
  readonly open: ReadonlySet<Fingerprint>;
}

/** A thread that a person resolved stays so while its finding is there: that was the person's word on it. */
export function threadsOf(report: ReviewReport, posted: Posted): Threads {
  const gone = new Map(report.gone.map((one) => [one.id, one]));
  const present = new Map(report.findings.map((one) => [one.id, one]));
  const isBack = (one: ReportedFinding | undefined): boolean => one?.news === 'returned';
  const ofGone = posted.findings.filter(({ id, isResolved }) => gone.has(id) && !isResolved);
  const reopened = posted.findings.filter(({ id, isResolved }) => isResolved && isBack(present.get(id)));
  const open = posted.findings.filter(({ id, isResolved }) => present.has(id) && !isResolved);
  return {
    resolve: ofGone.filter(({ isAnswered }) => !isAnswered).map(({ thread }) => thread),
    reopen: reopened.map(({ thread }) => thread),
    keptOpen: ofGone.filter(({ isAnswered }) => isAnswered).flatMap(({ id }) => gone.get(id) ?? []),
    open: new Set([...open, ...reopened].map(({ id }) => id)),
  };
}
