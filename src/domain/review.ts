import type { ChangeRequest } from './change-request.ts';
import type { Finding } from './finding.ts';
import type { VerifiedFix } from './fix.ts';
import type { RepoPath } from './ids.ts';

export const skipReasons = [
  'generated',
  'minified',
  'vendored',
  'too-large',
  'unparsable',
  'timed-out',
  'out-of-memory',
  'crashed',
  'rule-failed',
  'binary',
  'submodule',
  'unreadable',
  'excluded',
  'unsupported',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** A changed file that was not analysed, and why. `detail` is for people: e.g. the parser's message with its line. */
export interface SkippedFile {
  readonly path: RepoPath;
  readonly reason: SkipReason;
  readonly detail?: string;
}

/** A changed file of these kinds is no gap in the review: nothing in it was meant to be analysed. */
export const expectedSkips: ReadonlySet<SkipReason> = new Set([
  'generated',
  'minified',
  'vendored',
  'binary',
  'submodule',
  'excluded',
  'unsupported',
]);

export type Outcome =
  | { readonly kind: 'reviewed' }
  | { readonly kind: 'partial'; readonly files: readonly SkippedFile[] }
  | { readonly kind: 'skipped'; readonly setting: string }
  | { readonly kind: 'rate-limited'; readonly retryAt: Date }
  | { readonly kind: 'failed'; readonly reference: string };

export type Verdict = 'pass' | 'comment' | 'block';

export type DropReason =
  'outside-diff' | 'duplicate' | 'known' | 'suppressed' | 'dismissed' | 'fix-rejected' | 'over-budget';

export interface Dropped {
  readonly finding: Finding;
  readonly because: DropReason;
  /** For `suppressed`: the reason the author wrote. For `fix-rejected`: what verification found. */
  readonly detail?: string;
  /** For `suppressed`: the change itself adds the comment that silences it. */
  readonly byThisChange?: boolean;
  /** For `suppressed`: the change is answerable for the finding, which would be shown without the comment. */
  readonly isAnswerable?: boolean;
}

/** What the gate says when the suppression comments that the change itself adds are heeded, and when they are not. */
export interface Verdicts {
  readonly withAddedSuppressions: Verdict;
  readonly withoutAddedSuppressions: Verdict;
}

export interface Review {
  readonly change: Pick<ChangeRequest, 'ref' | 'base' | 'head'> | undefined;
  readonly outcome: Outcome;
  /** One of `verdicts`: which one depends on whether the author may suppress. */
  readonly verdict: Verdict;
  readonly verdicts: Verdicts;
  readonly findings: readonly Finding<VerifiedFix>[];
  readonly dropped: readonly Dropped[];
  /** Every changed file that was not analysed, expected or not. */
  readonly skipped: readonly SkippedFile[];
  readonly filesAnalysed: number;
}
