import type { AgentGap, Micros } from '../domain/agent.ts';
import type { AgentSettings, Budget } from '../domain/agent-settings.ts';
import type { ChangeRef } from '../domain/change-request.ts';
import type { RepositoryRef } from '../domain/event.ts';
import type { Ledger, Spent } from '../ports/ledger.ts';

/** What a call takes at most. */
export interface Reservation {
  readonly tokens: number;
  /** undefined: nobody knows. */
  readonly cost: Micros | undefined;
}

export interface SpendingOptions {
  readonly ledger: Pick<Ledger, 'spent'>;
  readonly budgets: AgentSettings['budgets'];
  readonly run: string;
  readonly repository: RepositoryRef;
  readonly change: ChangeRef;
  readonly now: () => Date;
}

type BudgetName = keyof AgentSettings['budgets'];
type OverBudget = Extract<AgentGap, { kind: 'over-budget' }>;

/**
 * Watches the budgets. A call is let through only when they hold the most that it can take, beside what is spent and what
 * calls under way may take. Other reviews of the same repository that run at this moment are seen once their calls are done.
 */
export class Spending {
  readonly #options: SpendingOptions;
  readonly #underWay = new Set<Reservation>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: SpendingOptions) {
    this.#options = options;
  }

  /** undefined: the call may be made, and has to be settled. */
  reserve(most: Reservation): Promise<OverBudget | undefined> {
    return this.#alone(async () => {
      const names = ['review', 'change', 'day'] as const;
      for (const name of names) {
        const of = await this.#exceeded(name, most);
        if (of !== undefined) return { kind: 'over-budget', budget: name, of };
      }
      this.#underWay.add(most);
      return undefined;
    });
  }

  /** @param keep Writes down what the call took; in between nobody else is let through. */
  settle(reserved: Reservation, keep: () => Promise<void>): Promise<void> {
    return this.#alone(async () => {
      await keep();
      this.#underWay.delete(reserved);
    });
  }

  async #exceeded(name: BudgetName, most: Reservation): Promise<OverBudget['of'] | undefined> {
    const budget: Budget = this.#options.budgets[name];
    if (budget.tokens === undefined && budget.cost === undefined) return undefined;
    const spent = await this.#spent(name);
    let tokens = spent.tokens + most.tokens;
    let cost = spent.cost + (most.cost ?? 0);
    for (const one of this.#underWay) {
      tokens += one.tokens;
      cost += one.cost ?? 0;
    }
    if (budget.tokens !== undefined && tokens > budget.tokens) return 'tokens';
    return budget.cost !== undefined && most.cost !== undefined && cost > budget.cost ? 'money' : undefined;
  }

  #spent(name: BudgetName): Promise<Spent> {
    const { ledger, run, change, repository, now } = this.#options;
    if (name === 'review') return ledger.spent({ run });
    return ledger.spent(name === 'change' ? { change } : { repository, since: startOfDay(now()) });
  }

  /** One after the other: between reading what is spent and reserving, nobody else may reserve. */
  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

/** By UTC. */
function startOfDay(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
}
