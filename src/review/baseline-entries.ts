import { baselineOf } from '../domain/baseline.ts';
import type { KnownFinding } from '../domain/baseline.ts';
import type { Finding } from '../domain/finding.ts';
import { fingerprintOf, samenessOf } from '../domain/fingerprint.ts';
import { sourceOf } from './report-finding.ts';

/** What a baseline would have to say of these findings. */
export function entriesFor(findings: readonly Finding[]): readonly KnownFinding[] {
  const byRule = findings.filter(({ origin }) => origin.kind === 'rule');
  return Array.from(Map.groupBy(byRule, samenessOf), ([sameness, [first, ...twins]]) =>
    first === undefined
      ? []
      : [
          {
            path: first.path,
            rule: sourceOf(first),
            fingerprint: fingerprintOf(sameness, 0),
            count: 1 + twins.length,
          },
        ],
  ).flat();
}

/** What became of the entries of a baseline. */
export interface Compared {
  /** What is there no more, by how many. */
  readonly gone: readonly KnownFinding[];
  /** What was not there before, by how many. */
  readonly added: readonly KnownFinding[];
  /** What is still there, or may be: nobody could look. */
  readonly still: readonly KnownFinding[];
}

/** @param isUnseen Whether a file could not be looked at as a whole: of it nothing is gone. */
export function compareEntries(
  before: readonly KnownFinding[],
  now: readonly KnownFinding[],
  isUnseen: (path: string) => boolean,
): Compared {
  const countNow = counterOf(now);
  const still = before.map((one) => ({
    ...one,
    count: isUnseen(one.path) ? one.count : Math.min(one.count, countNow(one)),
  }));
  return {
    gone: beyond(before, counterOf(still)),
    added: beyond(now, counterOf(before)),
    still: still.filter(({ count }) => count > 0),
  };
}

/** Each as often as the one of the two that has it more often. */
export function joinEntries(
  some: readonly KnownFinding[],
  others: readonly KnownFinding[],
): readonly KnownFinding[] {
  const countIn = counterOf(some);
  const more = others.filter((one) => one.count > countIn(one));
  const isMore = counterOf(more);
  return [...some.filter((one) => isMore(one) === 0), ...more];
}

/** What there is more of than that. */
function beyond(
  entries: readonly KnownFinding[],
  countIn: (entry: KnownFinding) => number,
): readonly KnownFinding[] {
  return entries.map((one) => ({ ...one, count: one.count - countIn(one) })).filter(({ count }) => count > 0);
}

function counterOf(entries: readonly KnownFinding[]): (entry: KnownFinding) => number {
  const counts = baselineOf(entries);
  return ({ fingerprint }) => counts.get(fingerprint) ?? 0;
}
