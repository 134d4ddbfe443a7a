import type { ChangeRef } from './change-request.ts';
import type { CardButton, Destination } from './chat.ts';
import type { Severity } from './finding.ts';
import type { FixPlan } from './fix-plan.ts';
import type { Fingerprint, RepoPath, Sha } from './ids.ts';
import type { Locale } from './locale.ts';
import type { ReportedOutcome } from './review-report.ts';
import type { Verdict } from './review.ts';
import type { Line } from './text-position.ts';

/** What one message in a chat says of a change: how it stands now. Texts are in `language`, with code in back-ticks. */
export interface ChangeCard {
  readonly change: ChangeRef;
  readonly state: 'open' | 'merged' | 'closed';
  readonly title: string;
  /** Name of an account. */
  readonly author: string;
  /** Of the change at its forge. */
  readonly url: string;
  readonly language: Locale;
  readonly head: Sha;
  /** A newer review that takes a while, and the head that it is for, as far as that is known; the rest is from before. */
  readonly underWay: { readonly head: Sha | undefined } | undefined;
  readonly outcome: ReportedOutcome;
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Worst first; all of them: how many are shown is the chat's matter. */
  readonly findings: readonly CardFinding[];
  /** How many of them have a verified fix. */
  readonly fixable: number;
  /** The newest at this head of those that wait, or of all when none does; undefined: nobody asked for one. */
  readonly plan: FixPlan | undefined;
  /** Address of the change that offers the fixes. */
  readonly offeredAt: string | undefined;
  /** Files in conflict with the target branch, empty when they cannot be told; undefined: there is no conflict. */
  readonly conflicts: readonly RepoPath[] | undefined;
  /** In their order; none for a change that is over or being reviewed. */
  readonly buttons: readonly CardButton[];
  /** See `CardRecord.code`. */
  readonly code: string;
}

export interface CardFinding {
  readonly id: Fingerprint;
  readonly severity: Severity;
  readonly rule: string;
  readonly what: string;
  readonly path: RepoPath;
  readonly line: Line;
  /** Of the line at the head. */
  readonly url: string;
  /** It fails the status. */
  readonly isBlocking: boolean;
}

/** Where a card stands, or is about to. One for each change and destination. */
export interface CardRecord extends Destination {
  readonly change: ChangeRef;
  /** A short name without secrets, of letters and digits, for what has little room, as the name of a button. */
  readonly code: string;
  /** Before this it was not posted. */
  readonly since: Date;
  /** The chat's names for the message and for the thread below it; undefined: it is not known to stand there. */
  readonly message: string | undefined;
  readonly thread: string | undefined;
  /** Of what it shows; the same again is not sent. Empty: not known. */
  readonly digest: string;
}

/** Details of one notice, below the card. */
export interface CardNote {
  /** Of the notice: it is found again by this. */
  readonly name: string;
  readonly language: Locale;
  /** A sentence. */
  readonly heading: string;
  readonly items: readonly { readonly text: string; readonly url?: string }[];
}

/** A week of a channel, of the changes that have cards there. */
export interface WeeklyDigest {
  /** `2026-W48:slack:C0123`: it is found again by this. */
  readonly name: string;
  readonly language: Locale;
  /** ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly found: number;
  readonly fixed: number;
  readonly dismissed: number;
  /** Seconds from when it was told to the review that found it gone; undefined: none was fixed. */
  readonly medianSecondsToFix: number | undefined;
  readonly openPlans: readonly { readonly plan: string; readonly change: string; readonly url: string }[];
}

/** The plan that somebody who looks at the card can decide; undefined: there is none, or it is decided. */
export function waitingPlan({ plan }: Pick<ChangeCard, 'plan'>): string | undefined {
  return plan?.state === 'proposed' ? plan.id : undefined;
}
