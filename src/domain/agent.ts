import type { ChangeRef } from './change-request.ts';
import type { RepositoryRef } from './event.ts';
import type { Confidence, Severity } from './finding.ts';
import type { RepoPath } from './ids.ts';
import type { Line } from './text-position.ts';

/** What the generation agent can be asked for. */
export const agentTasks = ['review', 'fix', 'generate', 'ask', 'describe', 'ticket'] as const;
export type AgentTask = (typeof agentTasks)[number];

/** Which model does it: each can be another one. `describe` and `ticket` go with `review`, `generate` with `fix`. */
export const modelProfiles = ['review', 'fix', 'ask'] as const;
export type ModelProfile = (typeof modelProfiles)[number];

export const profileOf: Readonly<Record<AgentTask, ModelProfile>> = {
  review: 'review',
  fix: 'fix',
  generate: 'fix',
  ask: 'ask',
  describe: 'review',
  ticket: 'review',
};

/** As the model's service counted them. */
export interface TokenUsage {
  /** All of the request, those read from its cache included. */
  readonly input: number;
  readonly cachedInput: number;
  readonly output: number;
}

export const noTokens: TokenUsage = { input: 0, cachedInput: 0, output: 0 };

/**
 * How a call to a model ended. `malformed`: its answer was not what was asked for; `truncated`: it ran into the limit of its
 * length; `refused`: it would not; `rejected`: its service did not take the request; `unreachable`: no answer, or one of an
 * overloaded service, after all retries; `cancelled`: we did not want it any more.
 */
export type ModelCallOutcome =
  'answered' | 'malformed' | 'truncated' | 'refused' | 'rejected' | 'unreachable' | 'timed-out' | 'cancelled';

/** Money in millionths of the price table's currency, so that sums are exact. */
export type Micros = number;

/** One call to a model, as the ledger keeps it. */
export interface ModelCall {
  /** Of the agent's work that it was made for. */
  readonly run: string;
  readonly at: Date;
  readonly repository: RepositoryRef;
  readonly change: ChangeRef | undefined;
  readonly task: AgentTask;
  readonly profile: ModelProfile;
  readonly model: string;
  readonly tokens: TokenUsage;
  /** undefined: the price table does not know the model. */
  readonly cost: Micros | undefined;
  readonly milliseconds: number;
  readonly outcome: ModelCallOutcome;
}

/** What a model claims of a change: nothing of it is believed before it was checked against the files. */
export interface Proposal {
  /** Which sort of bug: `logic`, `api-misuse`, `missing-case`, `test`, `contract`, `security`, `performance`. */
  readonly kind: ProposalKind;
  readonly path: RepoPath;
  readonly line: Line;
  /** Exact text that must stand at that line. */
  readonly quote: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly what: string;
  readonly why: string;
  readonly instead: string;
  readonly edits: readonly ProposedEdit[];
}

export const proposalKinds = [
  'logic',
  'api-misuse',
  'missing-case',
  'test',
  'contract',
  'security',
  'performance',
] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** `find` must stand in the file exactly once. */
export interface ProposedEdit {
  readonly path: RepoPath;
  readonly find: string;
  readonly replace: string;
}

/** Why something that a model proposed is not shown. */
export type ProposalDrop =
  | 'no-such-file'
  | 'quote-not-there'
  | 'outside-diff'
  | 'repeats-a-rule'
  | 'repeats-itself'
  | 'dismissed'
  | 'refuted'
  | 'not-sure-enough'
  | 'over-share';

/** One thing that the agent did, in the order in which it did them: for the log and for who watches. */
export interface AgentStep {
  readonly run: string;
  /** From 0. */
  readonly index: number;
  readonly kind: 'plan' | 'memory' | 'turn' | 'tool' | 'proposals' | 'refutation' | 'end';
  /** Which part of the plan it belongs to. */
  readonly part: string;
  /** One line for people, without secrets. */
  readonly words: string;
  readonly at: Date;
}

/** Why the agent did less than it was asked for. */
export type AgentGap =
  | {
      readonly kind: 'over-budget';
      readonly budget: 'review' | 'change' | 'day';
      readonly of: 'tokens' | 'money';
    }
  | { readonly kind: 'out-of-time'; readonly seconds: number }
  | { readonly kind: 'out-of-steps'; readonly steps: number }
  /** Nothing that could be used came from the model; `outcome` says why. */
  | { readonly kind: 'model-failed'; readonly outcome: ModelCallOutcome; readonly detail: string }
  /** These files were left out of what the model was shown. */
  | { readonly kind: 'left-out'; readonly paths: readonly RepoPath[] }
  /** The change names these tickets, and their tracker did not answer as it should. */
  | { readonly kind: 'tickets-unread'; readonly tickets: readonly string[] }
  /** So many of its claims could not be used: their form was wrong, or their quotation is not in the file. */
  | { readonly kind: 'unusable'; readonly count: number };
