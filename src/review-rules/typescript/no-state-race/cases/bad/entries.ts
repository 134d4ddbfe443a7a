import type { Limits } from './limits';

const reserved: Record<string, number> = {};
const stock = new Map<string, number>();

export async function reserve(limits: Limits, sku: string, count: number): Promise<boolean> {
  const before = reserved[sku] ?? 0;
  const limit = await limits.of(sku);
  if (before + count > limit) return false;
  reserved[sku] = before + count; // expect: state-race
  return true;
}

export async function take(limits: Limits, sku: string, count: number): Promise<void> {
  const before = stock.get(sku) ?? 0;
  await limits.check(sku);
  stock.set(sku, before - count); // expect: state-race
}

export class Visits {
  readonly #counts = new Map<string, number>();

  constructor(private readonly log: (page: string) => Promise<void>) {}

  async add(page: string): Promise<void> {
    const count = this.#counts.get(page) || 0;
    await this.log(page);
    this.#counts.set(page, count + 1); // expect: state-race
  }
}

export class Meter {
  #total = 0;

  async add(load: () => Promise<number>): Promise<void> {
    this.#total += await load(); // expect: state-race
  }
}
