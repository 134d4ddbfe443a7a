// ./prices.ts, before: export interface Price { amount: number; currency: string } export function priceOf(sku: string): Price { return table[sku]; } export function format(amount: number, currency: string): string { return `${amount} ${currency}`; } export const vat: number = 0.2; export function tags(sku: string): string[] { return []; }
// ./prices.ts, now: export interface Price { cents: number; currency: string } export function priceOf(sku: string): Price { return table[sku]; } export function format(amount: { cents: number }, currency: string): string { return `${amount} ${currency}`; } export const vat: string = '20 %'; export function tags(sku: string): string { return ''; }
import { format, priceOf, tags, vat } from './prices.ts';
import type { Price } from './prices.ts';

interface Line {
  readonly sku: string;
  readonly count: number;
}

export class Invoice {
  readonly #lines: readonly Line[];

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  get total(): number {
    let sum = 0;
    for (const { sku, count } of this.#lines) {
      const { cents } = priceOf(sku);
      sum += cents * count;
    }
    return sum;
  }

  rows(): readonly string[] {
    return this.#lines.map(({ sku, count }) => {
      const price = priceOf(sku);
      const marks = tags(sku);
      return `${count} × ${inCents(price)} ${marks.trim()}`;
    });
  }

  footer(): string {
    return `${format({ cents: 0 }, 'EUR')} (${vat.padStart(6)})`;
  }
}

const inCents = (price: Price): number => price.cents;
