import type { Conflict } from '../domain/conflict.ts';
import type { Delivery, RepositoryRef } from '../domain/event.ts';
import type { Account, ChangeRef, ForgeId } from '../domain/change-request.ts';
import type { CardRecord, WeeklyDigest } from '../domain/change-card.ts';
import type { ChatLink } from '../domain/chat-account.ts';
import type { ChatUser, Destination } from '../domain/chat.ts';
import type { AuditHead } from '../domain/audit.ts';
import type { Callback } from '../domain/callback.ts';
import type { Dismissal } from '../domain/dismissal.ts';
import type { Draft } from '../domain/draft.ts';
import type { FixPlan, PlanStep } from '../domain/fix-plan.ts';
import type { Guidance } from '../domain/guidance.ts';
import type { Fingerprint, Sha } from '../domain/ids.ts';
import type { ReplyPlace } from '../domain/change-jobs.ts';
import type { JobRequest } from '../domain/job.ts';
import type { KeptPatch } from '../domain/kept-patch.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import type { TrackedFinding } from '../domain/tracked-finding.ts';
import type { Week } from '../domain/week.ts';
import type { Written } from '../domain/written.ts';
import type { Reactions } from './forge.ts';

/** One thing to be kept. Writes are data, so that a job's end can take them into its transaction. */
export type StoreWrite =
  | {
      readonly kind: 'review';
      readonly report: ReviewReport;
      /** All findings of the change, there and gone, as the next review compares with. */
      readonly tracked: readonly TrackedFinding[];
    }
  | { readonly kind: 'published'; readonly review: string; readonly at: Date }
  | {
      readonly kind: 'reactions-seen';
      readonly change: ChangeRef;
      /** By the forge's name of the thread; in the place of what was known of these. */
      readonly threads: Readonly<Record<string, Reactions>>;
      /** How many of them were not there when they were read before. */
      readonly news: Reactions;
    }
  /** A pause that is there already stays as it is. */
  | { readonly kind: 'paused'; readonly change: ChangeRef; readonly by: string; readonly at: Date }
  | { readonly kind: 'resumed'; readonly change: ChangeRef }
  /** In the place of an earlier one of the same finding. */
  | { readonly kind: 'dismissed'; readonly change: ChangeRef; readonly dismissal: Dismissal }
  /** Those of the change and of its repository, and what was learnt from dismissing these findings. */
  | { readonly kind: 'reopened'; readonly change: ChangeRef; readonly ids: readonly Fingerprint[] }
  /** In the place of an earlier one of its id. Beyond so many in its repository those of least use leave. */
  | { readonly kind: 'guidance-learnt'; readonly guidance: Guidance; readonly most: number }
  /** What was learnt from the signs at a finding: these in the place of all before, but for those that were removed. */
  | {
      readonly kind: 'reactions-learnt';
      readonly change: ChangeRef;
      readonly finding: Fingerprint;
      readonly guidance: readonly Guidance[];
      readonly most: number;
    }
  /** Who asked for a review sees at his comment when it is there. */
  | { readonly kind: 'review-awaited'; readonly change: ChangeRef; readonly by: AwaitedBy }
  | { readonly kind: 'review-told'; readonly change: ChangeRef; readonly comments: readonly string[] }
  /** A change cannot be merged any more; or it still cannot, and other files are in the way. */
  | { readonly kind: 'conflict-began'; readonly change: ChangeRef; readonly conflict: Conflict }
  | { readonly kind: 'conflict-ended'; readonly change: ChangeRef; readonly at: Date }
  | { readonly kind: 'patch'; readonly change: ChangeRef; readonly patch: KeptPatch }
  /** Written into the audit log too. @throws {AppError} `stale-plan` when it does not start where the plan is */
  | { readonly kind: 'plan-step'; readonly step: PlanStep }
  /** A message about the change is going to be posted there. One that is there already stays as it is. */
  | {
      readonly kind: 'card-expected';
      readonly change: ChangeRef;
      readonly to: Destination;
      readonly code: string;
      readonly at: Date;
    }
  | ({ readonly kind: 'card-shown'; readonly change: ChangeRef; readonly to: Destination } & Pick<
      CardRecord,
      'message' | 'thread' | 'digest'
    >)
  /** @throws {AppError} `stale-code` when its code was used before */
  | { readonly kind: 'account-linked'; readonly link: ChatLink }
  /** Until it is reviewed again, which only an open one is. */
  | { readonly kind: 'change-ended'; readonly change: ChangeRef; readonly state: 'merged' | 'closed' }
  /** Nothing is sent there any more. */
  | { readonly kind: 'callback-gone'; readonly callback: string; readonly at: Date }
  | { readonly kind: 'forgotten-repositories'; readonly forge: string; readonly paths: readonly string[] };

/** What is known of a change from its last review. */
export interface ChangeMemory {
  readonly review: string;
  readonly head: Sha;
  readonly base: Sha;
  readonly isPublished: boolean;
  readonly tracked: readonly TrackedFinding[];
  /** Those that were counted, by the forge's name of the thread. */
  readonly reactions: Readonly<Record<string, Reactions>>;
}

/** The comment of a person who waits for a review. */
export interface AwaitedBy extends Pick<ReplyPlace, 'comment' | 'thread'> {
  readonly installation: string;
}

/** Automatic reviews of a change are off. */
export interface Pause {
  /** Name of an account. */
  readonly by: string;
  readonly at: Date;
}

/** What came in a week of the changes that have cards in a channel, as far as reviews of that time are kept. */
export interface WeekNumbers extends Pick<
  WeeklyDigest,
  'found' | 'fixed' | 'dismissed' | 'medianSecondsToFix'
> {
  /** As of now. */
  readonly openPlans: readonly { readonly plan: string; readonly change: ChangeRef }[];
  /** Of each repository, as its last review in the week had them; the newest first. */
  readonly settings: readonly Pick<ReviewReport, 'language' | 'routes'>[];
}

export interface Store extends AsyncDisposable {
  /**
   * Keeps a delivery and the jobs it leads to, durably, in one transaction: after this nothing short of a broken disk
   * loses them. `known`: it was here before, and nothing was stored.
   */
  accept(delivery: Delivery, jobs: readonly JobRequest[]): Promise<'stored' | 'known'>;
  /** The last review of a change, by `keyOfChange`. */
  memory(changeKey: string): Promise<ChangeMemory | undefined>;
  review(id: string): Promise<ReviewReport | undefined>;
  /** Notes at once, and durably, what a forge is given. A change that has no review yet has nothing noted. */
  remember(changeKey: string, written: readonly Written[], at: Date): Promise<void>;
  /** Drops such a note: the forge did not take it. */
  forget(changeKey: string, written: readonly Written[]): Promise<void>;
  /** What was noted of a change at that time or later. */
  written(changeKey: string, since: Date): Promise<readonly Written[]>;
  /** By `keyOfChange`; undefined: it is not paused. */
  pause(changeKey: string): Promise<Pause | undefined>;
  /** What keeps a change from being merged, by `keyOfChange`; undefined: nothing that was found out. */
  conflict(changeKey: string): Promise<Conflict | undefined>;
  /** A change that was reviewed wants to be merged into that branch, or wanted to. */
  isTarget(repository: RepositoryRef, branch: string): Promise<boolean>;
  /** Those that hold for a change: its own, and those of its repository. */
  dismissals(change: ChangeRef): Promise<readonly Dismissal[]>;
  /** undefined: it was never kept, or has expired. */
  patch(id: string): Promise<KeptPatch | undefined>;
  plan(id: string): Promise<FixPlan | undefined>;
  /** What a model wrote for a plan; undefined: nothing, or the plan is over. */
  draft(plan: string): Promise<Draft | undefined>;
  /** Of a change, by `keyOfChange`. */
  plans(changeKey: string): Promise<readonly FixPlan[]>;
  /** The change is one of ours: it offers the fixes of a plan. */
  isOffer(change: ChangeRef): Promise<boolean>;
  /** Of all changes, those that somebody can still decide or that are being carried out. */
  openPlans(): Promise<readonly FixPlan[]>;
  /** Who waits for a review of a change, by `keyOfChange`. */
  awaited(changeKey: string): Promise<readonly AwaitedBy[]>;
  /** Messages about a change, by `keyOfChange`. */
  cards(changeKey: string): Promise<readonly CardRecord[]>;
  /** See `CardRecord.code`: one of the messages that have it. */
  cardByCode(code: string): Promise<CardRecord | undefined>;
  /** Who somebody in a chat is at a forge; undefined: he has not said. */
  chatAccount(user: ChatUser, forge: ForgeId): Promise<Account | undefined>;
  /** Those in chats who are that account. */
  chatUsers(forge: ForgeId, accountId: string): Promise<readonly Omit<ChatUser, 'name'>[]>;
  /** Durably, at once. `false`: somebody has it already. */
  claim(name: string, at: Date): Promise<boolean>;
  /** Nothing came of what it was claimed for. */
  release(name: string): Promise<void>;
  isLinkCodeUsed(code: string): Promise<boolean>;
  /** The newest review of a change, by `keyOfChange`, that was asked for before then and has not come to its end. */
  reviewUnderWay(
    changeKey: string,
    askedBefore: Date,
  ): Promise<{ readonly head: Sha | undefined } | undefined>;
  /** How a change ended, by `keyOfChange`; undefined: it is open, as far as is known. */
  end(changeKey: string): Promise<'merged' | 'closed' | undefined>;
  /** In the order in which they were registered. */
  callbacks(): Promise<readonly Callback[]>;
  /** undefined: it was removed. */
  callback(id: string): Promise<Callback | undefined>;
  /** Channels in which changes have cards. */
  channels(): Promise<readonly Destination[]>;
  weekOf(channel: Destination, week: Pick<Week, 'from' | 'to'>): Promise<WeekNumbers>;
  /** The end of the audit log. */
  auditHead(): Promise<AuditHead>;
  /** When the last delivery came; undefined: never. */
  lastDelivery(forge: string): Promise<Date | undefined>;
  /** Answers when the store can be written to. */
  check(): Promise<void>;
}
