import type { ChangeRef } from './change-request.ts';
import type { TalkingChatId } from './chat.ts';
import type { Draft, DraftKind } from './draft.ts';
import type { Fingerprint, RepoPath, Sha } from './ids.ts';
import type { ReplyPlace } from './change-jobs.ts';
import type { Localized } from './locale.ts';

/**
 * `proposed` → `confirmed` → `opened`, or `proposed` → `rejected`; a plan whose head moved, whose change was closed or
 * that nobody decided in time is `expired`. There is no way back.
 */
export const planStates = ['proposed', 'confirmed', 'rejected', 'expired', 'opened'] as const;
export type PlanState = (typeof planStates)[number];

/** `other-fixes`: at its head they are not the ones that were shown any more; `superseded`: by a newer plan. */
export type WhyExpired = 'head-moved' | 'change-closed' | 'too-old' | 'other-fixes' | 'superseded';

/** A fix of a plan, as people are told of it. The fix itself is found and verified again when its branch is made. */
export interface PlannedFix {
  /** Of the finding. */
  readonly id: Fingerprint;
  readonly rule: string;
  readonly path: RepoPath;
  readonly title: Localized;
  /** See `VerifiedFix`: with it alone. */
  readonly passes?: string;
}

/** What a model wrote for a plan. It is kept with it, for nobody could make it again. */
export interface WrittenPart {
  readonly kind: DraftKind;
  /** What it is about: a path, a path with `#` and a name, or a name. */
  readonly target: string;
  /** Name of the model. */
  readonly model: string;
  /** Of the model: a stranger's words. */
  readonly title: string;
  readonly why: string;
  readonly files: readonly { readonly path: RepoPath; readonly isNew: boolean }[];
}

/** Fixes that a person can confirm, all or none. */
export interface FixPlan {
  readonly id: string;
  readonly change: ChangeRef;
  readonly head: Sha;
  /** None where something new was written. */
  readonly fixes: readonly PlannedFix[];
  /** Absent: rules made its fixes, or the findings of the agent came with theirs. */
  readonly written?: WrittenPart;
  /** Of the patch that was shown: only this is opened. */
  readonly digest: string;
  /** Name of an account; so is {@link decidedBy}, or it names the settings that confirmed it, with their commit. */
  readonly askedBy: string;
  /** ISO 8601. */
  readonly askedAt: string;
  /** ISO 8601. Later nobody may decide it any more. */
  readonly expiresAt: string;
  /** Its own branch, unless it is committed to that of the change. */
  readonly branch: string;
  /** The answer that shows it; undefined: there is none to be written over. */
  readonly shownAt?: ReplyPlace & { readonly installation: string };
  readonly state: PlanState;
  readonly expiredBecause?: WhyExpired;
  readonly decidedBy?: string;
  /** Number of the change that offers it. */
  readonly offeredBy?: number;
}

/** Where a decision was made. */
export type DecisionPlace = 'thread' | 'bot' | 'settings' | TalkingChatId;

/** A step of a plan, with who took it. */
export interface PlanStep {
  readonly plan: FixPlan;
  /** undefined: it is new. */
  readonly from: PlanState | undefined;
  /** Of a new plan, where a model wrote something: kept until the plan is over. */
  readonly draft?: Draft;
  readonly by: string;
  readonly where: DecisionPlace;
  readonly at: Date;
}

/** Why a fix that was asked for is not in a plan. */
export type WhyLeftOut =
  | 'touches-the-same-place'
  | 'not-together-with-the-others'
  | 'no-fix'
  | 'not-found'
  | 'several-files'
  | 'not-utf-8'
  | 'in-another-plan';

export interface LeftOutFix {
  readonly id: Fingerprint;
  readonly why: WhyLeftOut;
}

/** `safe`: the fixes that never change what the program means to do. */
export type FixSelection = 'all' | 'safe' | readonly Fingerprint[];
