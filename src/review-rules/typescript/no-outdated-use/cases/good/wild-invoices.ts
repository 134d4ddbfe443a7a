// ./money.ts, before: export function format(cents: number) { return (cents / 100).toFixed(2); } export function round(cents: number) { return Math.round(cents); } export const limits = { invoice: 500000, reminder: 3 };
// ./money.ts, now: export function format(cents: number, currency: Currency) { return currency.sign + (cents / 100).toFixed(2); } export const limits = { invoice: 500000, reminders: 3 };
// ./customers.ts, before: export function customerOf(id: string) { return customers.get(id); } export async function ratesOf(id: string) { const row = await db.row(id); return row.rates; }
// ./customers.ts, now: export function customerOf(id: string) { const found = customers.get(id); return found === undefined ? null : found; } export async function ratesOf(id: string) { const row = await db.row(id); if (!row) return undefined; return row.rates; }
import { format, limits } from './money.ts';
import * as money from './money.ts';
import { customerOf, ratesOf } from './customers.ts';
import { euro } from './currency.ts';

interface Position {
  readonly text: string;
  readonly hours: number;
  readonly kind: string;
}

export class Invoice {
  #reminders = 0;

  constructor(
    readonly number: string,
    private readonly customer: string,
    private readonly positions: readonly Position[],
  ) {}

  async total(): Promise<number> {
    const rates = await ratesOf(this.customer);
    if (rates === undefined) throw new Error(`${this.customer} has no rates`);
    let sum = 0;
    for (const { hours, kind } of this.positions) sum += Math.round(hours * rates[kind]);
    return sum;
  }

  address(): readonly string[] {
    const customer = customerOf(this.customer);
    if (!customer) return [this.customer];
    return [customer.name, customer.street, customer.city];
  }

  async text(): Promise<string> {
    const lines = this.positions.map(({ text, hours }) => `${text}: ${hours} h`);
    const total = await this.total();
    if (total > limits.invoice) throw new RangeError(`${this.number} is too large`);
    return [...this.address(), '', ...lines, `Total ${format(total, euro)}`].join('\n');
  }

  remind(): string {
    if (this.#reminders >= limits.reminders) throw new Error('reminded often enough');
    this.#reminders += 1;
    return `${money.limits.reminders - this.#reminders} are left`;
  }
}
