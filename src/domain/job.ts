import type { Account, ChangeRef } from './change-request.ts';
import type { ChatAnswer, ChatRequest, ChatUser, Destination } from './chat.ts';
import type { DraftWish } from './draft.ts';
import type { RepositoryRef } from './event.ts';
import type { DecisionPlace } from './fix-plan.ts';
import type { Fingerprint, Sha } from './ids.ts';
import type { ChangeNotice, NoticeKind } from './notice.ts';
import type { Reactor } from './reactor.ts';
import type { ReportedOutcome } from './review-report.ts';

/** Every kind of work and what it needs to know. A kind without a runner does not compile. */
export interface JobPayloads {
  /** Reads a change and reviews its head. */
  readonly review: ReviewJob;
  /** Does what a person wrote, and answers. */
  readonly 'run-command': CommandJob;
  /** Makes the commits of a confirmed fix plan: on a branch of their own, or on that of the change. */
  readonly 'open-fix-branch': FixBranchJob;
  /** Lets the plans expire that nobody decided in time. */
  readonly 'expire-plans': Readonly<Record<string, never>>;
  /** Writes over the answer that shows a plan how the plan ended. */
  readonly 'tell-plan': { readonly plan: string; readonly change: ChangeRef };
  /** Opens a branch with the safe fixes of a head, where the repository wants that without being asked. */
  readonly 'fix-safe': {
    readonly change: ChangeRef;
    readonly installation: string;
    readonly head: Sha;
  };
  /** Shows those who asked for a review how it ended. */
  readonly 'tell-awaited': { readonly change: ChangeRef; readonly state: 'done' | 'failed' };
  /** Looks after the changes that offer fixes to a change that was merged or closed. */
  readonly 'tend-fix-branches': {
    readonly change: ChangeRef;
    readonly installation: string;
    readonly merged: boolean;
  };
  /** Says that a command was given up. */
  readonly 'report-command': CommandJob & { readonly reference: string };
  /** Has the agent look at what the rules have reviewed; its findings make a review of their own of both. */
  readonly generate: GenerateJob;
  /** Has the agent answer what a person asked. */
  readonly 'answer-question': QuestionJob;
  /** Has the agent write what a person wishes, and makes a plan of it. */
  readonly 'propose-edits': EditsJob;
  /** Has the agent tell a person who asks what a change does. */
  readonly 'describe-change': AskedJob;
  /** Brings a finished review to its forge. */
  readonly publish: {
    readonly review: string;
    /** It stands at the forge already; what else its summary tells has changed. */
    readonly isRepeat?: boolean;
  };
  /** Looks through the open changes of a branch that moved for those that cannot be merged into it, or can again. */
  readonly 'find-conflicts': {
    readonly repository: RepositoryRef;
    readonly installation: string;
    readonly branch: string;
    /** How often the forge was asked. */
    readonly tries: number;
  };
  /** Finds out whose thumbs stand at a finding, for the agent to learn from. */
  readonly 'learn-reactions': ReactionsJob;
  /** Finds out which files keep a change from being merged, and has it told. */
  readonly 'check-conflict': {
    readonly change: ChangeRef;
    readonly installation: string;
    /** How often the forge was asked, this time included. */
    readonly tries: number;
  };
  /** Says how a review, or its publication, stands that did not come to its end: it waits, or it was given up. */
  readonly 'report-outcome': (
    | { readonly change: ChangeRef; readonly installation: string; readonly head: Sha }
    | { readonly review: string }
  ) & {
    readonly outcome: Extract<ReportedOutcome, { kind: 'rate-limited' | 'failed' }>;
  };
  /** Finds out who is to be told of something that happened to a change. */
  readonly notify: ChangeNotice;
  /** Brings the message about a change in a channel up to date, and says there what happened. */
  readonly 'tell-chat': { readonly to: Destination; readonly notice: ChangeNotice };
  /** Tells one person alone of something that happened to a change of his. */
  readonly 'tell-person': {
    readonly user: ChatUser;
    readonly notice: ChangeNotice & { readonly kind: NoticeKind };
  };
  /** Does what somebody wants who presses a button in a chat, or writes a command there. */
  readonly 'run-chat-command': ChatCommandJob;
  /** Brings an answer to who did something in a chat. */
  readonly 'answer-chat': { readonly request: ChatRequest; readonly answer: ChatAnswer };
  /** Sends a program what it wants to know. */
  readonly 'call-back': { readonly callback: string; readonly notice: ChangeNotice };
  /** Finds the channels that are to be told their week. */
  readonly 'tell-weeks': Readonly<Record<string, never>>;
  readonly 'tell-week': {
    readonly to: Destination;
    /** See `Week`; the times are as ISO 8601. */
    readonly week: { readonly name: string; readonly from: string; readonly to: string };
  };
  readonly 'forget-repositories': {
    readonly forge: RepositoryRef['forge'];
    readonly paths: readonly string[];
  };
  /** Asks one repository for open changes whose head has no review, and for commands that nobody answered. */
  readonly 'reconcile-repository': {
    readonly repository: RepositoryRef;
    readonly installation: string;
    /** ISO 8601. Commands before it are known to have been heard; undefined: none is looked for. */
    readonly commandsSince?: string | undefined;
  };
  /** Asks every installation for its repositories, and the forge for messages that did not arrive. */
  readonly reconcile: {
    readonly forge: RepositoryRef['forge'];
    /** ISO 8601. Messages before it are known to have arrived. */
    readonly since: string;
    /** As that of `reconcile-repository`: what was said before the bot was there is not for it. */
    readonly commandsSince?: string | undefined;
  };
  /** Reviews the open changes of a repository again whose target branch has moved. */
  readonly 'review-branch': {
    readonly repository: RepositoryRef;
    readonly installation: string;
    readonly branch: string;
  };
  /** Finds the repositories of a group, whose settings changed. */
  readonly 'review-group': {
    /** Where the settings are: it does not take them from itself. */
    readonly settings: RepositoryRef;
    readonly group: string;
  };
  /** Reviews all open changes of a repository again. */
  readonly 'review-repository': { readonly repository: RepositoryRef; readonly installation: string };
  /** Reviews the open changes with that head again. */
  readonly 'review-head': {
    readonly repository: RepositoryRef;
    readonly installation: string;
    readonly head: Sha;
  };
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

export interface QuestionJob extends AskedJob {
  readonly question: string;
}

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

export interface EditsJob {
  /** Name of the plan to be made: the same in each try, so that no answer of a model is paid for twice. */
  readonly plan: string;
  readonly change: ChangeRef;
  readonly installation: string;
  /** At which it was asked for. */
  readonly head: Sha;
  readonly wish: DraftWish;
  readonly by: Account;
  readonly where: DecisionPlace;
  readonly replyTo: ReplyPlace | undefined;
  /** Who asks in a chat is answered there too. */
  readonly chat?: ChatRequest;
  /** It was given up: reference of the log line. Only to be told. */
  readonly givenUp?: string;
}

export interface GenerateJob {
  readonly review: string;
  /** Names the work: what a model answered in an earlier try of it is not paid for again. */
  readonly run: string;
  /** It was given up: reference of the log line. Only to be told. */
  readonly givenUp?: string;
}

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

export interface ChatCommandJob {
  /** Of the message that brought it: what is written at the forge is found again by this. */
  readonly delivery: string;
  readonly request: ChatRequest;
}

/** Where an answer stands that is still to be told how it ends. */
export interface ReplyPlace {
  /** The forge's name of the comment that asked. */
  readonly comment: string;
  readonly thread: string | undefined;
  /** Of the answer, among those to that comment. */
  readonly name: string;
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

export type JobKind = keyof JobPayloads;

/**
 * `outside`: what waits for somebody who is told something; `agent`: what waits for a model; `inside`: all the rest, which must
 * not wait behind either.
 */
export const jobLanes = ['inside', 'outside', 'agent'] as const;
export type JobLane = (typeof jobLanes)[number];

export const kindsInLane: Readonly<Record<Exclude<JobLane, 'inside'>, readonly JobKind[]>> = {
  outside: ['tell-chat', 'tell-person', 'answer-chat', 'call-back', 'tell-week'],
  agent: ['generate', 'answer-question', 'describe-change', 'propose-edits'],
};

/** Work to be done. */
export type JobRequest = {
  readonly [Kind in JobKind]: {
    readonly kind: Kind;
    readonly payload: JobPayloads[Kind];
    /** Jobs of one key run one after the other, in the order they were asked for. */
    readonly key: string;
    /** Replaces waiting jobs of the same key and kind, and ends a running one. */
    readonly supersedes: boolean;
    readonly notBefore?: Date;
  };
}[JobKind];

/** A job that a worker has taken. Only who holds the lease may finish it. */
export type ClaimedJob = JobRequest & {
  readonly id: number;
  /** The first is 1. */
  readonly attempt: number;
  readonly lease: string;
};

export function keyOfChange({ repo, number }: ChangeRef): string {
  return `${repo.forge}:${repo.path}#${number}`;
}

export function keyOfRepository({ forge, path }: RepositoryRef): string {
  return `${forge}:${path}`;
}
