import type { RepositoryConfig } from '../config/repository-config.ts';
import { isBlocking, severities } from '../domain/finding.ts';
import type { Finding } from '../domain/finding.ts';
import type { VerifiedFix } from '../domain/fix.ts';
import { expectedSkips } from '../domain/review.ts';
import type { Dropped, Outcome, Review, SkippedFile, Verdict } from '../domain/review.ts';
import type { Analysed } from './analyse.ts';
import type { Collected } from './collect.ts';
import type { Selected } from './select.ts';
import type { Verification } from './verify.ts';

export interface Stages {
  readonly collected: Collected;
  readonly analysed: Analysed;
  readonly selected: Selected;
  readonly verified: ReadonlyMap<Finding, Verification>;
}

export interface ComposeInput {
  readonly config: Pick<RepositoryConfig, 'failingLevel'>;
  readonly trustAddedSuppressions: boolean;
}

/** Last stage: one value that says everything, and nothing that is not so. */
export function compose({ collected, analysed, selected, verified }: Stages, input: ComposeInput): Review {
  const all = selected.shown.flatMap(({ findings }) => findings);
  const checked = withVerifiedFixes(all, verified);
  const findings = checked.findings.toSorted(worstFirst);
  const skipped = [...collected.skipped, ...analysed.skipped, ...lostRules(analysed)];
  const dropped = [...selected.dropped, ...checked.dropped];
  return {
    change: undefined,
    outcome: outcomeOf(skipped),
    ...verdictsOf(findings, dropped, input),
    findings,
    dropped,
    skipped,
    filesAnalysed: analysed.files.length,
  };
}

export function verdictsOf(
  findings: readonly Finding[],
  dropped: readonly Dropped[],
  { config: { failingLevel }, trustAddedSuppressions }: ComposeInput,
): Pick<Review, 'verdict' | 'verdicts'> {
  const verdicts = {
    withAddedSuppressions: verdictOf(findings, failingLevel),
    withoutAddedSuppressions: verdictOf([...findings, ...hiddenByChange(dropped)], failingLevel),
  };
  const { withAddedSuppressions, withoutAddedSuppressions } = verdicts;
  return { verdict: trustAddedSuppressions ? withAddedSuppressions : withoutAddedSuppressions, verdicts };
}

/** Findings with the fixes that hold, and what became of the others. */
export function withVerifiedFixes(
  findings: readonly Finding[],
  verified: ReadonlyMap<Finding, Verification>,
): { readonly findings: readonly Finding<VerifiedFix>[]; readonly dropped: readonly Dropped[] } {
  return {
    findings: findings.map((finding) => withVerifiedFix(finding, verified.get(finding))),
    dropped: rejectedFixes(verified),
  };
}

function withVerifiedFix(
  { fix: _fix, ...finding }: Finding,
  verification: Verification | undefined,
): Finding<VerifiedFix> {
  return verification?.kind === 'verified' ? { ...finding, fix: verification.fix } : finding;
}

export function worstFirst(a: Finding, b: Finding): number {
  const bySeverity = severities.indexOf(a.severity) - severities.indexOf(b.severity);
  if (bySeverity !== 0) return bySeverity;
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.range.start - b.range.start;
}

/** A rule that threw saw nothing of its file: that is a gap, and it is said. */
function lostRules(analysed: Analysed): readonly SkippedFile[] {
  return analysed.files.flatMap(({ path, failures }) =>
    failures.map(({ rule, message }): SkippedFile => ({
      path,
      reason: 'rule-failed',
      detail: `${rule}: ${message}`,
    })),
  );
}

function rejectedFixes(verified: ReadonlyMap<Finding, Verification>): readonly Dropped[] {
  return [...verified].flatMap(([finding, verification]) =>
    verification.kind === 'rejected'
      ? [{ finding, because: 'fix-rejected' as const, detail: verification.why }]
      : [],
  );
}

/** What would be shown if the change did not silence it itself. */
function hiddenByChange(dropped: readonly Dropped[]): readonly Finding[] {
  return dropped
    .filter(({ byThisChange, isAnswerable }) => byThisChange === true && isAnswerable === true)
    .map(({ finding }) => finding);
}

function outcomeOf(skipped: readonly SkippedFile[]): Outcome {
  const gaps = skipped.filter(({ reason }) => !expectedSkips.has(reason));
  return gaps.length === 0 ? { kind: 'reviewed' } : { kind: 'partial', files: gaps };
}

function verdictOf(findings: readonly Finding[], failingLevel: RepositoryConfig['failingLevel']): Verdict {
  if (findings.length === 0) return 'pass';
  return findings.some((finding) => isBlocking(finding, failingLevel)) ? 'block' : 'comment';
}
