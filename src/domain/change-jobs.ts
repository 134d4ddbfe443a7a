import type { Account, ChangeRef } from './change-request.ts';
import type { ChatRequest } from './chat.ts';
import type { DecisionPlace } from './fix-plan.ts';
import type { Fingerprint, Sha } from './ids.ts';
import type { Reactor } from './reactor.ts';

export interface ReviewJob {
  readonly change: ChangeRef;
  readonly installation: string;
  /** What the event named; whichever head the change has when the job runs is reviewed. Undefined: none was named. */
  readonly expected: { readonly base: Sha; readonly head: Sha } | undefined;
  /** Review even if this head has been reviewed. */
  readonly again: boolean;
  /** A person asks for it, who may even while reviews are paused. */
  readonly asked?: boolean;
  /** Without what is remembered of analysed files, or of what the agent found. */
  readonly full?: boolean;
  /** Somebody asks for it who may also have the agent look at it. */
  readonly withAgent?: boolean;
}

/** A comment that may hold commands; they are run one after the other, each by a job. */
export interface CommandJob {
  readonly change: ChangeRef;
  readonly installation: string;
  readonly comment: string;
  readonly thread: string | undefined;
  readonly by: Account;
  readonly text: string;
  /** Which of its commands; the first is 0. */
  readonly index: number;
}

export interface FixBranchJob {
  readonly plan: string;
  readonly change: ChangeRef;
  readonly installation: string;
  /** Who confirmed it; undefined: the settings of the repository, see `FixPlan.decidedBy`. */
  readonly by: Account | undefined;
  /** Where it was confirmed; older jobs do not say: in a thread. */
  readonly where?: DecisionPlace;
  readonly onOwnBranch: boolean;
  readonly replyTo: ReplyPlace | undefined;
  /** Who confirmed it in a chat is told there too how it ended. */
  readonly chat?: ChatRequest | undefined;
}

/** Where an answer stands that is still to be told how it ends. */
export interface ReplyPlace {
  /** The forge's name of the comment that asked. */
  readonly comment: string;
  readonly thread: string | undefined;
  /** Of the answer, among those to that comment. */
  readonly name: string;
}

export interface ChatCommandJob {
  /** Of the message that brought it: what is written at the forge is found again by this. */
  readonly delivery: string;
  readonly request: ChatRequest;
}

export type ReactionsJob = {
  readonly change: ChangeRef;
  readonly installation: string;
  readonly finding: Fingerprint;
} & (
  | {
      /** Ours that tells of it, for the forge to be asked about. */
      readonly comment: string;
    }
  | { readonly reactors: readonly Reactor[] }
);
