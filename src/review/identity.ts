import type { Finding } from '../domain/finding.ts';
import type { LineMap } from '../domain/line-map.ts';
import { LineIndex } from '../domain/text-position.ts';

/** One version of a file and what was found in it. */
export interface Version {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Which finding of the version before each finding of the version after is. A finding without an entry is new.
 * Matched in rounds, the surest first; each old finding is used once.
 */
export function matchFindings(
  before: Version,
  after: Version,
  lines: LineMap,
): ReadonlyMap<Finding, Finding> {
  const matches = new Map<Finding, Finding>();
  const free = new Set(before.findings);
  const [oldLines, newLines] = [new LineIndex(before.text), new LineIndex(after.text)];
  const rounds: ((old: Finding, now: Finding) => boolean)[] = [
    (old, now) => lines.toNew(oldLines.lineAt(old.range.start)) === newLines.lineAt(now.range.start),
    (old, now) =>
      old.anchor.symbol === now.anchor.symbol &&
      (old.anchor.before === now.anchor.before || old.anchor.after === now.anchor.after),
    (old, now) => old.anchor.symbol === now.anchor.symbol,
    () => true,
  ];
  for (const isSame of rounds) {
    for (const now of after.findings) {
      if (matches.has(now)) continue;
      const old = [...free].find((one) => isAlike(one, now) && isSame(one, now));
      if (old === undefined) continue;
      matches.set(now, old);
      free.delete(old);
    }
  }
  return matches;
}

/** The same rule says the same of the same code. */
function isAlike(old: Finding, now: Finding): boolean {
  return (
    sourceOf(old) === sourceOf(now) && old.kind === now.kind && old.anchor.snippet === now.anchor.snippet
  );
}

function sourceOf({ origin }: Finding): string {
  return origin.kind === 'rule' ? origin.rule : origin.model;
}
