import type { AgentGap, AgentTask } from './agent.ts';
import type { ChangeDescription } from './change-description.ts';
import type { Account, ChangeRef } from './change-request.ts';
import type { Confidence, PolicyMode, Severity } from './finding.ts';
import type { FixBlock } from './fix-block.ts';
import type { FixSafety } from './fix.ts';
import type { Fingerprint, RepoPath, Sha } from './ids.ts';
import type { Locale, Localized } from './locale.ts';
import type { Outcome, SkippedFile, Verdict } from './review.ts';
import type { Family } from './rule-meta.ts';
import type { Route } from './route.ts';
import type { TicketReport } from './ticket.ts';
import type { Line, Position } from './text-position.ts';

/** How a finding relates to the review before. `returned`: it was gone meanwhile. */
export type FindingNews = 'fresh' | 'repeated' | 'returned';

/** Lines that a comment stands at, all in one hunk of the change, on its new side. Both are included. */
export interface LineAnchor {
  readonly first: Line;
  readonly last: Line;
}

/** A finding as people are told of it: in lines, not in offsets, and under the name it keeps. */
export interface ReportedFinding {
  /** Its name from the first sighting on; see `review/identity`. */
  readonly id: Fingerprint;
  readonly news: FindingNews;
  /** Or, of the agent's, the name of its model. */
  readonly rule: string;
  /** Absent: a rule found it. */
  readonly isAgents?: true;
  readonly family: Family;
  readonly kind: string;
  readonly severity: Severity;
  /** See `Finding`. */
  readonly mode?: PolicyMode;
  readonly confidence: Confidence;
  readonly path: RepoPath;
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
  readonly what: Localized;
  readonly why: Localized;
  readonly instead: Localized;
  /** See `Finding`. */
  readonly page?: string;
  /** Where a comment can stand; undefined: no line of it is in a hunk. */
  readonly anchor: LineAnchor | undefined;
  readonly fix: ReportedFix | undefined;
}

/** A verified fix in lines. */
export interface ReportedFix {
  readonly title: Localized;
  readonly safety: FixSafety;
  /** What it changes in the finding's file, for showing. */
  readonly blocks: readonly FixBlock[];
  /**
   * The whole lines of the finding's anchor as the fix leaves them, LF between them and no line end after the last,
   * never empty; undefined: it changes lines outside one hunk, and cannot be offered as one replacement.
   */
  readonly suggestion: { readonly lines: LineAnchor; readonly text: string } | undefined;
  /** See `VerifiedFix`. */
  readonly passes?: string;
}

/** A finding of an earlier review that is there no more, as far as can be seen. */
export interface GoneFinding {
  readonly id: Fingerprint;
  readonly rule: string;
  /** Where it was last. */
  readonly path: RepoPath;
  /** The review right before still had it. */
  readonly isNews: boolean;
}

/** A suppressed finding that the change is answerable for, or whose suppression it adds. */
export interface ReportedSuppression {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: RepoPath;
  readonly line: Line;
  readonly reason: string;
  readonly byThisChange: boolean;
}

/** A finding that is there, but that a person does not want to be told. */
export interface ReportedDismissal {
  readonly id: Fingerprint;
  readonly rule: string;
  readonly path: RepoPath;
  readonly by: string;
  readonly reason: string;
}

/** A review in the form in which it is kept and published. It can be written as JSON and read back. */
export interface ReviewReport {
  readonly id: string;
  readonly change: ChangeRef;
  readonly installation: string;
  readonly base: Sha;
  readonly head: Sha;
  /** Name of the branch that the change wants to be merged into; older reports do not say. */
  readonly target?: string;
  readonly language: Locale;
  readonly gate: 'open' | 'closed';
  readonly failingLevel: Severity | 'never';
  readonly maxInlineComments: number;
  /** `rate-limited.retryAt` as ISO 8601. */
  readonly outcome: ReportedOutcome;
  readonly verdict: Verdict;
  /** Worst first. */
  readonly findings: readonly ReportedFinding[];
  /** Of all earlier reviews: one that was never published must not leave a thread open for ever. */
  readonly gone: readonly GoneFinding[];
  /** Older reports do not say. */
  readonly dismissed?: readonly ReportedDismissal[];
  /** Findings that are not told because the baseline has them. Absent: none; older reports do not say. */
  readonly known?: number;
  readonly skipped: readonly SkippedFile[];
  readonly suppressed: readonly ReportedSuppression[];
  /** Every file of the change, in its order. */
  readonly files: readonly ReportedFile[];
  readonly filesAnalysed: number;
  readonly milliseconds: number;
  readonly createdAt: string;
  /** Absent: no agent looks at this change. */
  readonly agent?: ReportedAgent;
  /** For who tells of it elsewhere. Older reports do not say. */
  readonly about?: ReportedChange;
  /** What is told where, as the settings of the repository were then. */
  readonly routes?: readonly Route[];
  /** What is wrong in the repository's settings: defaults were used. */
  readonly configProblems: readonly { readonly place: string; readonly words: Localized }[];
}

/** What the agent does for a change beside its review. What is known from an earlier head stays until there is something newer. */
export interface BesideReview {
  readonly description?: ChangeDescription;
  readonly tickets?: readonly TicketReport[];
  /** What it did not do of that. The review is whole without it. */
  readonly taskGaps?: readonly TaskGap[];
}

export interface TaskGap {
  readonly task: AgentTask;
  readonly gap: AgentGap;
}

/** The agent's part in a review. */
export interface ReportedAgent extends BesideReview {
  /** `waiting`: the rules' part is told, the agent's follows; `not-asked`: nobody who may has asked for it. */
  readonly state: 'waiting' | 'done' | 'not-asked';
  /** What it did not do, and why. */
  readonly gaps: readonly AgentGap[];
  /** Of the inline comments, so many are kept for it. */
  readonly comments: number;
  /** The last head that it has looked at as a whole; undefined: none of this change. */
  readonly lookedAt?: Sha;
  /** The review that told the rules' part of this head. */
  readonly after?: string;
  /** What the review of this head took. Absent: no model was asked; older reports do not say. */
  readonly took?: { readonly model: string; readonly tokens: number };
}

/** The change itself, as it was when it was reviewed. */
export interface ReportedChange {
  readonly title: string;
  readonly author: Account;
  readonly fromFork: boolean;
  /** See `ChangeRequest`. Older reports do not say. */
  readonly reviewers?: readonly Account[];
}

export type ReportedOutcome =
  Exclude<Outcome, { kind: 'rate-limited' }> | { readonly kind: 'rate-limited'; readonly retryAt: string };

export interface ReportedFile {
  readonly path: RepoPath;
  readonly kind: 'added' | 'modified' | 'renamed' | 'copied' | 'deleted' | 'opaque';
  readonly added: number;
  readonly removed: number;
}
