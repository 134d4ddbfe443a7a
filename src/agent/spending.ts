import type { AgentGap } from '../domain/agent.ts';
import type { AgentSettings, Budget } from '../domain/agent-settings.ts';
import type { Ledger, Spent } from '../ports/ledger.ts';
import type { BudgetName, CallsUnderWay, Reservation, Spender } from './calls-under-way.ts';

export interface SpendingOptions extends Spender {
  readonly ledger: Pick<Ledger, 'spent'>;
  readonly budgets: AgentSettings['budgets'];
  readonly underWay: CallsUnderWay;
  readonly now: () => Date;
}

type OverBudget = Extract<AgentGap, { kind: 'over-budget' }>;

/**
 * Watches the budgets. A call is let through only when they hold the most that it can take, beside what is spent and what
 * calls under way may take, those of other reviews too.
 */
export class Spending {
  readonly #options: SpendingOptions;

  constructor(options: SpendingOptions) {
    this.#options = options;
  }

  /** undefined: the call may be made, and has to be settled. */
  reserve(most: Reservation): Promise<OverBudget | undefined> {
    const { underWay } = this.#options;
    return underWay.alone(async () => {
      const names = ['review', 'change', 'day'] as const;
      for (const name of names) {
        const of = await this.#exceeded(name, most);
        if (of !== undefined) return { kind: 'over-budget', budget: name, of };
      }
      underWay.add(most, this.#options);
      return undefined;
    });
  }

  /** @param keep Writes down what the call took; in between nobody else is let through. */
  settle(reserved: Reservation, keep: () => Promise<void>): Promise<void> {
    const { underWay } = this.#options;
    return underWay.alone(async () => {
      try {
        await keep();
      } finally {
        underWay.end(reserved);
      }
    });
  }

  async #exceeded(name: BudgetName, most: Reservation): Promise<OverBudget['of'] | undefined> {
    const budget: Budget = this.#options.budgets[name];
    if (budget.tokens === undefined && budget.cost === undefined) return undefined;
    const spent = await this.#spent(name);
    const others = this.#options.underWay.most(name, this.#options);
    const tokens = spent.tokens + others.tokens + most.tokens;
    const cost = spent.cost + others.cost + (most.cost ?? 0);
    if (budget.tokens !== undefined && tokens > budget.tokens) return 'tokens';
    return budget.cost !== undefined && most.cost !== undefined && cost > budget.cost ? 'money' : undefined;
  }

  #spent(name: BudgetName): Promise<Spent> {
    const { ledger, run, change, repository, now } = this.#options;
    if (name === 'review') return ledger.spent({ run });
    return ledger.spent(name === 'change' ? { change } : { repository, since: startOfDay(now()) });
  }
}

/** By UTC. */
function startOfDay(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
}
