import type { ReplyPlace } from './change-jobs.ts';
import type { Account, ChangeRef } from './change-request.ts';
import type { ChatRequest } from './chat.ts';
import type { DraftWish } from './draft.ts';
import type { DecisionPlace } from './fix-plan.ts';
import type { Sha } from './ids.ts';

/** What somebody wants of the agent. */
export interface AskedJob {
  readonly change: ChangeRef;
  readonly installation: string;
  readonly replyTo: ReplyPlace | undefined;
  /** Who asks in a chat is answered there too. */
  readonly chat?: ChatRequest;
  /** It was given up: reference of the log line. Only to be told. */
  readonly givenUp?: string;
}

export interface QuestionJob extends AskedJob {
  readonly question: string;
}

/** Edits to be made to what a change holds. */
export interface EditsJob extends AskedJob {
  /** Name of the plan to be made: the same in each try, so that no answer of a model is paid for twice. */
  readonly plan: string;
  /** At which it was asked for. */
  readonly head: Sha;
  readonly wish: DraftWish;
  readonly by: Account;
  readonly where: DecisionPlace;
}

export interface GenerateJob {
  readonly review: string;
  /** Names the work: what a model answered in an earlier try of it is not paid for again. */
  readonly run: string;
  /** It was given up: reference of the log line. Only to be told. */
  readonly givenUp?: string;
}
