import type { Finding } from '../domain/finding.ts';
import type { FixSafety, VerifiedFix } from '../domain/fix.ts';
import type { RepoPath } from '../domain/ids.ts';
import { applyEdits, hasConflict } from '../domain/text-edit.ts';
import type { TextEdit } from '../domain/text-edit.ts';

/** One fix on top of the ones before it. */
export interface FixStep {
  readonly finding: Finding<VerifiedFix>;
  readonly path: RepoPath;
  readonly before: string;
  readonly after: string;
}

/**
 * The fixes that can be done together, in the order of the findings: each step changes one file. A fix that touches what
 * an earlier one touched, or several files, is left out; a later review offers it again.
 */
export function planFixes(
  findings: readonly Finding<VerifiedFix>[],
  texts: ReadonlyMap<RepoPath, string>,
  safeties: readonly FixSafety[],
): readonly FixStep[] {
  const edits = new Map<RepoPath, readonly TextEdit[]>();
  const steps: FixStep[] = [];
  for (const finding of findings) {
    const { fix, path } = finding;
    const text = texts.get(path);
    if (fix === undefined || text === undefined || !safeties.includes(fix.safety)) continue;
    if (fix.edits.some((edit) => edit.path !== path) || isNotUtf8(text)) continue;
    const done = edits.get(path) ?? [];
    const all = [...done, ...fix.edits];
    if (hasConflict(all)) continue;
    edits.set(path, all);
    steps.push({ finding, path, before: applyEdits(text, done), after: applyEdits(text, all) });
  }
  return steps;
}

/** What could not be decoded reads as U+FFFD, and would be written as that. */
function isNotUtf8(text: string): boolean {
  return text.includes('\uFFFD');
}
