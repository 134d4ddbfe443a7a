import type { Fingerprint } from '../domain/ids.ts';
import { keyOfChange } from '../domain/job.ts';
import type { Markers } from '../domain/marker.ts';
import type { GoneFinding, ReviewReport } from '../domain/review-report.ts';
import type { Posted } from '../ports/forge.ts';

/** What becomes of our threads. */
export interface Threads {
  readonly resolve: readonly string[];
  readonly reopen: readonly string[];
  /** Their findings are gone, but somebody else had the last word: the thread is theirs. */
  readonly keptOpen: readonly GoneFinding[];
  /** Findings with a thread that is open, now or after this. */
  readonly open: ReadonlySet<Fingerprint>;
  /** Findings whose thread we resolved, now or before, and that are not back. */
  readonly resolvedByUs: readonly string[];
}

/**
 * A thread that a person resolved stays so while its finding is there: that was the person's word on it. Which ones we
 * resolved, the summary remembers: the review that saw a finding come back may not be the one that is published.
 */
export function threadsOf(report: ReviewReport, posted: Posted, markers: Markers): Threads {
  const gone = new Map(report.gone.map((one) => [one.id, one]));
  const news = new Map(report.findings.map((one) => [one.id, one.news]));
  const remembered = readResolved(report, posted, markers);
  const ofGone = posted.findings.filter(({ id, isResolved }) => gone.has(id) && !isResolved);
  const dismissed = new Set(report.dismissed?.map(({ id }) => id));
  const resolve = [
    ...ofGone.filter(({ isAnswered }) => !isAnswered),
    // Whoever dismissed it had the last word in it.
    ...posted.findings.filter(({ id, isResolved }) => dismissed.has(id) && !isResolved),
  ];
  const reopen = posted.findings.filter(
    ({ id, isResolved }) =>
      isResolved && news.has(id) && (news.get(id) === 'returned' || remembered.includes(id)),
  );
  const open = posted.findings.filter(({ id, isResolved }) => news.has(id) && !isResolved);
  const resolved = new Set([...remembered, ...resolve.map(({ id }) => id)]);
  return {
    resolve: resolve.map(({ thread }) => thread),
    reopen: reopen.map(({ thread }) => thread),
    keptOpen: ofGone.filter(({ isAnswered }) => isAnswered).flatMap(({ id }) => gone.get(id) ?? []),
    open: new Set([...open, ...reopen].map(({ id }) => id)),
    resolvedByUs: posted.findings.filter(({ id }) => resolved.has(id) && !news.has(id)).map(({ id }) => id),
  };
}

/** Names in one marker, which holds 200 characters. */
const mostInMarker = 9;

/** The markers of the summary by which {@link threadsOf} knows the threads again. */
export function writeResolved(
  { resolvedByUs }: Threads,
  { change }: ReviewReport,
  markers: Markers,
): readonly string[] {
  const amount = Math.ceil(resolvedByUs.length / mostInMarker);
  return Array.from({ length: amount }, (_, index) => {
    const value = resolvedByUs.slice(index * mostInMarker, (index + 1) * mostInMarker).join(',');
    return markers.write(keyOfChange(change), { kind: 'resolved', value });
  });
}

function readResolved({ change }: ReviewReport, { summary }: Posted, markers: Markers): readonly string[] {
  return markers
    .read(keyOfChange(change), summary?.body ?? '')
    .flatMap(({ kind, value }) => (kind === 'resolved' ? value.split(',') : []));
}
