import type { AnalysisPool } from '../analysis/worker/pool.ts';
import type { Finding } from '../domain/finding.ts';
import type { VerifiedFix } from '../domain/fix.ts';
import type { RepoPath } from '../domain/ids.ts';
import { applyEdits, hasConflict } from '../domain/text-edit.ts';
import type { TextEdit } from '../domain/text-edit.ts';
import type { AnalysedFile } from './analyse.ts';
import { judgeEdits, settingsToJudge } from './verify.ts';

export type FixedFinding = Finding<VerifiedFix> & { readonly fix: VerifiedFix };

export function hasFix(finding: Finding<VerifiedFix>): finding is FixedFinding {
  return finding.fix !== undefined;
}

/** Why a verified fix is not applied together with the others. */
export type LeftOut = 'touches-the-same-place' | 'not-together-with-the-others';

/** One file with several fixes at once. Each fix was proven alone; the combination was proven as a whole. */
export interface CombinedFix {
  readonly path: RepoPath;
  readonly before: string;
  readonly after: string;
  /** In the order to apply them: the text after the first n is `textAfter(combined, n)`. */
  readonly fixed: readonly FixedFinding[];
  readonly leftOut: readonly { readonly finding: FixedFinding; readonly why: LeftOut }[];
}

/**
 * Puts the fixes of each file together. Where two touch the same place the first wins; where the whole does not hold
 * (two fixes that are right alone can be wrong together) they are added one by one, and those that spoil it are left out.
 */
export async function combineFixes(
  files: readonly AnalysedFile[],
  findings: readonly FixedFinding[],
  pool: AnalysisPool,
): Promise<readonly CombinedFix[]> {
  const combined: CombinedFix[] = [];
  for (const file of files) {
    const own = findings.filter((finding) => finding.path === file.path);
    if (own.length > 0) combined.push(await combineInFile(file, own, pool));
  }
  return combined;
}

/** The text with the first `count` fixes applied. */
export function textAfter({ before, fixed }: Pick<CombinedFix, 'before' | 'fixed'>, count: number): string {
  return applyEdits(before, editsOf(fixed.slice(0, count)));
}

async function combineInFile(
  file: AnalysedFile,
  findings: readonly FixedFinding[],
  pool: AnalysisPool,
): Promise<CombinedFix> {
  const { apart, colliding } = sortOut(findings);
  const touching = colliding.map((finding) => ({ finding, why: 'touches-the-same-place' as const }));
  if (await holds(file, apart, pool)) return toCombined(file, apart, touching);
  const kept: FixedFinding[] = [];
  const spoiling: FixedFinding[] = [];
  for (const finding of apart) {
    if (await holds(file, [...kept, finding], pool)) kept.push(finding);
    else spoiling.push(finding);
  }
  const spoilt = spoiling.map((finding) => ({ finding, why: 'not-together-with-the-others' as const }));
  return toCombined(file, kept, [...touching, ...spoilt]);
}

function toCombined(
  file: AnalysedFile,
  fixed: readonly FixedFinding[],
  leftOut: CombinedFix['leftOut'],
): CombinedFix {
  return { path: file.path, before: file.text, after: applyEdits(file.text, editsOf(fixed)), fixed, leftOut };
}

function sortOut(findings: readonly FixedFinding[]): { apart: FixedFinding[]; colliding: FixedFinding[] } {
  const apart: FixedFinding[] = [];
  const colliding: FixedFinding[] = [];
  for (const finding of findings) {
    if (hasConflict([...editsOf(apart), ...finding.fix.edits])) colliding.push(finding);
    else apart.push(finding);
  }
  return { apart, colliding };
}

async function holds(
  file: AnalysedFile,
  findings: readonly FixedFinding[],
  pool: AnalysisPool,
): Promise<boolean> {
  const edits = editsOf(findings);
  const text = applyEdits(file.text, edits);
  const gone = new Set(findings.map((finding) => finding.fingerprint));
  const targets = file.findings.filter((finding) => gone.has(finding.fingerprint));
  const [result] = await pool.analyse([{ path: file.path, text, settings: settingsToJudge(file, targets) }]);
  return judgeEdits(file, targets, edits, result) === undefined;
}

function editsOf(findings: readonly FixedFinding[]): readonly TextEdit[] {
  return findings.flatMap((finding) => finding.fix.edits);
}
