import type { Micros } from '../domain/agent.ts';
import type { AgentSettings } from '../domain/agent-settings.ts';
import type { ChangeRef } from '../domain/change-request.ts';
import type { RepositoryRef } from '../domain/event.ts';
import { keyOfChange, keyOfRepository } from '../domain/job.ts';

/** What a call takes at most. */
export interface Reservation {
  readonly tokens: number;
  /** undefined: nobody knows. */
  readonly cost: Micros | undefined;
}

/** What a call is made for. */
export interface Spender {
  readonly run: string;
  readonly repository: RepositoryRef;
  readonly change: ChangeRef;
}

export type BudgetName = keyof AgentSettings['budgets'];

type Keys = Readonly<Record<BudgetName, string>>;

/**
 * Calls to models that have no end yet, of all work that the agent does at the same time: one for the process, which has its
 * store to itself, so that nobody else spends meanwhile.
 */
export class CallsUnderWay {
  readonly #calls = new Map<Reservation, Keys>();
  #last: Promise<unknown> = Promise.resolve();

  add(call: Reservation, spender: Spender): void {
    this.#calls.set(call, keysOf(spender));
  }

  end(call: Reservation): void {
    this.#calls.delete(call);
  }

  /** What those take at most that the budget of this spender has to hold. */
  most(name: BudgetName, spender: Spender): { readonly tokens: number; readonly cost: Micros } {
    const key = keysOf(spender)[name];
    const calls = [...this.#calls].filter(([, keys]) => keys[name] === key).map(([call]) => call);
    return {
      tokens: calls.reduce((sum, { tokens }) => sum + tokens, 0),
      cost: calls.reduce((sum, { cost = 0 }) => sum + cost, 0),
    };
  }

  /** One after the other: between reading what is spent and reserving, nobody else may reserve. */
  alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

function keysOf({ run, change, repository }: Spender): Keys {
  return { review: run, change: keyOfChange(change), day: keyOfRepository(repository) };
}
