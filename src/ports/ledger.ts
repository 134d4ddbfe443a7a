import type { AgentStep, Micros, ModelCall, TokenUsage } from '../domain/agent.ts';
import type { RepositoryRef } from '../domain/event.ts';
import type { ChangeRef } from '../domain/change-request.ts';
import type { ModelTurn } from './model.ts';

export interface Spent {
  /** In and out, together. */
  readonly tokens: number;
  readonly cost: Micros;
  readonly calls: number;
}

export interface CostRow extends Spent {
  /** Value of what the sum was asked by, e.g. a repository's path or a day. */
  readonly name: string;
  readonly usage: TokenUsage;
  readonly failed: number;
  /** Calls that no price is known of: they are not in the cost. */
  readonly unpriced: number;
  readonly medianMilliseconds: number;
}

export const costsBy = ['repository', 'change', 'day', 'model', 'task'] as const;
export type CostsBy = (typeof costsBy)[number];

/**
 * What the agent did and spent. Everything is written at once, and durably, so that a crash does not make it pay twice; but for
 * the one answer that came and was not kept yet.
 */
export interface Ledger {
  /** Keeps the answer to a request, by the digest of the request, together with what it cost. */
  keep(
    call: ModelCall,
    answer: { readonly request: string; readonly turn: ModelTurn } | undefined,
  ): Promise<void>;
  /** The answer that was kept in this run; undefined: it was not asked yet. */
  answer(run: string, request: string): Promise<ModelTurn | undefined>;
  /** One of an index that is there already takes its place. So many are kept as a person would read, the first ones. */
  step(step: AgentStep): Promise<void>;
  steps(run: string): Promise<readonly AgentStep[]>;
  spent(
    on:
      | { readonly run: string }
      | { readonly change: ChangeRef }
      | { readonly repository: RepositoryRef; readonly since: Date },
  ): Promise<Spent>;
  costs(by: CostsBy, since: Date): Promise<readonly CostRow[]>;
}
