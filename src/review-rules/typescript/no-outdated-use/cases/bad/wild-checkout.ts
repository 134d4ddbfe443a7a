// ./stock.ts, before: export function stockOf(sku: string) { return table.get(sku); }
// ./stock.ts, now: export async function stockOf(sku: string) { const row = await db.row(sku); return row ? row.count : null; }
// ./carrier.ts, before: export const Carrier = { Post: 'post', Bike: 'bike', Train: 'train' };
// ./carrier.ts, now: export const Carrier = { Post: 'post', Bike: 'bike' };
import { stockOf } from './stock.ts';
import { Carrier } from './carrier.ts';

interface Line {
  readonly sku: string;
  readonly count: number;
}

export class Checkout {
  readonly #lines: readonly Line[];

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  missing(): readonly string[] {
    const missing: string[] = [];
    for (const { sku, count } of this.#lines) {
      const inStock = stockOf(sku); // expect: new-promise
      if (inStock < count) missing.push(sku);
    }
    return missing;
  }

  isInStock(sku: string): boolean {
    return stockOf(sku) > 0; // expect: new-promise
  }

  carrier(weight: number): string {
    switch (true) {
      case weight < 2:
        return Carrier.Bike;
      case weight > 100:
        return Carrier.Train; // expect: missing-field
      default:
        return Carrier.Post;
    }
  }
}
