import type { AskedJob, EditsJob, GenerateJob, QuestionJob } from './agent-jobs.ts';
import type { ChatCommandJob, CommandJob, FixBranchJob, ReactionsJob, ReviewJob } from './change-jobs.ts';
import type { ChangeRef } from './change-request.ts';
import type { ChatAnswer, ChatRequest, ChatUser, Destination } from './chat.ts';
import type { RepositoryRef } from './event.ts';
import type { Sha } from './ids.ts';
import type { ChangeNotice, NoticeKind } from './notice.ts';
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
