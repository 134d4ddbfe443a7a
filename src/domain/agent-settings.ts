import type { Micros } from './agent.ts';
import type { Confidence, Severity } from './finding.ts';

/** Tokens in and out together; undefined: without limit. */
export interface Budget {
  readonly tokens: number | undefined;
  /** Counts only for models that the price table knows. */
  readonly cost: Micros | undefined;
}

/** How much of what people say of findings is kept and used. */
export interface MemoryLimits {
  /** Entries of one repository that are kept. */
  readonly entries: number;
  /** Entries that are shown at once, and their tokens together. */
  readonly shown: number;
  readonly tokens: number;
  /** People whose role is asked for after one review. */
  readonly lookups: number;
}

/** How much one piece of work takes in, asks for and holds, by the wish of the installation. */
export interface WorkLimits {
  /** Of the diffs that are shown in one part of the plan. */
  readonly partTokens: number;
  /** What is left over goes unreviewed, and is said. */
  readonly parts: number;
  /** Worked on at the same time. */
  readonly partsAtOnce: number;
  /** From here on no more tools are offered. */
  readonly conversationTokens: number;
  /** Of one answer, which is paid for. */
  readonly answerTokens: number;
  readonly toolsPerTurn: number;
  /** Characters of a file; a longer one is not read. */
  readonly fileLength: number;
}

/** What the agent may do in one repository: what the installation allows, and no more than the repository wants. */
export interface AgentSettings {
  /** It reviews changes without being asked. */
  readonly review: boolean;
  /** Calls to a model in one part of the plan, the last one, which must answer, included. */
  readonly maxSteps: number;
  /** Off: one answer from what it is shown at once. */
  readonly toolCalls: boolean;
  /** For one piece of work, from its first request on. */
  readonly seconds: number;
  readonly limits: WorkLimits;
  readonly budgets: {
    /** One piece of work: a review, an answer. */
    readonly review: Budget;
    readonly change: Budget;
    /** A repository in a day, by UTC. */
    readonly day: Budget;
  };
  /** The least that its findings must be sure to be told. */
  readonly leastConfidence: Confidence;
  /** What its findings are at worst. */
  readonly worstSeverity: Severity;
  /** Of the inline comments of a change, so many are kept for it. */
  readonly comments: number;
  /** Its edits are offered for one click, when they fit. */
  readonly suggestions: boolean;
  /** It learns from what people here say of findings, and is shown that. */
  readonly learn: boolean;
  /** What the repository wants it to know, from the target branch. */
  readonly instructions: string;
}
