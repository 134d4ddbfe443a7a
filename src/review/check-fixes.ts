import type { Finding } from '../domain/finding.ts';
import type { VerifiedFix } from '../domain/fix.ts';
import type { Fingerprint, RepoPath } from '../domain/ids.ts';
import type { Dropped } from '../domain/review.ts';
import { applyEdits } from '../domain/text-edit.ts';
import type { CheckEnding } from '../ports/sandbox.ts';
import type { ReviewedChange } from './review-change.ts';

/** What the operator's command says of one head. */
export interface FixChecks {
  /** For people. */
  readonly command: string;
  /** @param id Its lasting name. */
  isFor(finding: Finding, id: Fingerprint): boolean;
  /**
   * @param changed Files that are not as they are at the head.
   * @returns undefined: it is not known, and was not or could not be run
   */
  ending(changed: ReadonlyMap<RepoPath, string>): Promise<CheckEnding | undefined>;
}

/**
 * Last word on fixes that were verified: one with which the operator's command does not pass any more is none, and its
 * finding stays. What fails without the fix already says nothing about it.
 */
export async function checkFixes(
  reviewed: ReviewedChange,
  checks: FixChecks,
  idOf: (finding: Finding) => Fingerprint,
): Promise<ReviewedChange> {
  const { review, texts } = reviewed;
  const wanted = review.findings.filter(
    (finding) => finding.fix !== undefined && checks.isFor(finding, idOf(finding)),
  );
  if (wanted.length === 0 || (await checks.ending(new Map())) !== 'passed') return reviewed;
  const endings = new Map<Finding, CheckEnding | undefined>();
  for (const finding of wanted) endings.set(finding, await checks.ending(fixed(finding, texts)));
  const dropped = wanted.filter((finding) => isSpoilt(endings.get(finding))).map(rejected);
  return {
    ...reviewed,
    review: {
      ...review,
      findings: review.findings.map((finding) => told(finding, endings.get(finding), checks)),
      dropped: [...review.dropped, ...dropped],
    },
  };
}

function fixed(
  { fix }: Finding<VerifiedFix>,
  texts: ReadonlyMap<RepoPath, string>,
): ReadonlyMap<RepoPath, string> {
  const byPath = Map.groupBy(fix?.edits ?? [], ({ path }) => path);
  return new Map([...byPath].map(([path, edits]) => [path, applyEdits(texts.get(path) ?? '', edits)]));
}

/** A check that does not end any more does not pass either. */
function isSpoilt(ending: CheckEnding | undefined): boolean {
  return ending !== undefined && ending !== 'passed';
}

function rejected(finding: Finding): Dropped {
  return { finding, because: 'fix-rejected', detail: 'check-failed' };
}

function told(
  finding: Finding<VerifiedFix>,
  ending: CheckEnding | undefined,
  { command }: FixChecks,
): Finding<VerifiedFix> {
  const { fix, ...rest } = finding;
  if (fix === undefined || ending === undefined) return finding;
  return isSpoilt(ending) ? rest : { ...rest, fix: { ...fix, passes: command } };
}
