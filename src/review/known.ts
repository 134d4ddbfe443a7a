import type { Baseline } from '../domain/baseline.ts';
import type { Finding } from '../domain/finding.ts';
import { fingerprintOf, samenessOf } from '../domain/fingerprint.ts';
import type { RepoPath } from '../domain/ids.ts';

/**
 * Those of one file's findings that the baseline has. It knows how many twins there are, not which: one more is the new one,
 * and that is looked for among those that the change is answerable for.
 * @param from Where the file was before the change; what the baseline knows, it knows under that name.
 */
export function knownIn(
  findings: readonly Finding[],
  isAnswerable: (finding: Finding) => boolean,
  baseline: Baseline | undefined,
  from: RepoPath | undefined,
): ReadonlySet<Finding> {
  const known = new Set<Finding>();
  if (baseline === undefined || baseline.size === 0) return known;
  for (const [sameness, twins] of Map.groupBy(findings, samenessOf)) {
    const before =
      from === undefined ? [] : twins.slice(0, 1).map((one) => samenessOf({ ...one, path: from }));
    const counts = [sameness, ...before].map((name) => baseline.get(fingerprintOf(name, 0)) ?? 0);
    const oldFirst = twins.toSorted((a, b) => Number(isAnswerable(a)) - Number(isAnswerable(b)));
    for (const finding of oldFirst.slice(0, Math.max(...counts))) known.add(finding);
  }
  return known;
}
