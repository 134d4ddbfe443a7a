import type { Micros, TokenUsage } from './agent.ts';

/** Of a million tokens, in units of the table's currency. */
export interface Price {
  readonly input: number;
  /** Of input that the service read from its cache. */
  readonly cached: number;
  readonly output: number;
}

export interface PriceTable {
  readonly currency: string;
  readonly models: Readonly<Record<string, Price>>;
}

/** Services name a model by the day of its making, too: `gpt-4o-2024-08-06`, `claude-haiku-4-5-20251001`. */
const day = /[-@](?:\d{4}-\d{2}-\d{2}|\d{8}|\d{4})$/;

/** undefined: the table does not know the model. Millionths of a price for a million tokens need no division. */
export function priceOf(table: PriceTable, model: string, tokens: TokenUsage): Micros | undefined {
  const price = known(table, model) ?? known(table, model.replace(day, ''));
  if (price === undefined) return undefined;
  const { input, cachedInput, output } = tokens;
  const fresh = Math.max(0, input - cachedInput);
  return Math.round(fresh * price.input + cachedInput * price.cached + output * price.output);
}

/** Names come from outside: `constructor` is none. */
function known({ models }: PriceTable, name: string): Price | undefined {
  return Object.hasOwn(models, name) ? models[name] : undefined;
}
