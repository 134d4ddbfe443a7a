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

  async missing(): Promise<readonly string[]> {
    const stock = await Promise.all(this.#lines.map(({ sku }) => stockOf(sku)));
    return this.#lines.filter(({ count }, index) => (stock[index] ?? 0) < count).map(({ sku }) => sku);
  }

  async isInStock(sku: string): Promise<boolean> {
    const count = await stockOf(sku);
    return count !== null && count > 0;
  }

  carrier(weight: number): string {
    switch (true) {
      case weight < 2:
        return Carrier.Bike;
      default:
        return Carrier.Post;
    }
  }
}
