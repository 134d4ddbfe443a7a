import type { KnownFinding } from '../domain/baseline.ts';
import type { Finding } from '../domain/finding.ts';
import { fingerprintOf, samenessOf } from '../domain/fingerprint.ts';
import { sourceOf } from './report-finding.ts';

/** An entry of a baseline whose file has another name now, and the same finding in it. */
export interface MovedEntry {
  readonly from: KnownFinding;
  readonly to: KnownFinding;
}

/**
 * The name of its file is part of what a finding is known by. Where that file is no more, a finding that would be the known one
 * under the old name is it.
 * @param paths Every file that is there now.
 */
export function movedEntries(
  before: readonly KnownFinding[],
  findings: readonly Finding[],
  paths: ReadonlySet<string>,
): readonly MovedEntry[] {
  const lost = before.filter(({ path }) => !paths.has(path));
  if (lost.length === 0) return [];
  const listed = new Set(before.map(({ path }) => path));
  const fresh = findings.filter(({ path, origin }) => origin.kind === 'rule' && !listed.has(path));
  const byRule = Map.groupBy(fresh, sourceOf);
  return lost.flatMap((from): readonly MovedEntry[] => {
    const finding = byRule.get(from.rule)?.find((one) => nameUnder(one, from.path) === from.fingerprint);
    if (finding === undefined) return [];
    const { path } = finding;
    return [{ from, to: { ...from, path, fingerprint: nameUnder(finding, path) } }];
  });
}

/** What it would be known by if its file had that name. */
function nameUnder(finding: Finding, path: string): string {
  return fingerprintOf(samenessOf({ ...finding, path: path as Finding['path'] }), 0);
}
