import type { Limits } from './limits';

const reserved: Record<string, number> = {};
const stock = new Map<string, number>();

export async function reserve(limits: Limits, sku: string, count: number): Promise<void> {
  await limits.check(sku);
  const before = reserved[sku] ?? 0;
  reserved[sku] = before + count;
}

export async function take(limits: Limits, sku: string, count: number): Promise<void> {
  const before = stock.get(sku) ?? 0;
  stock.set(sku, before - count);
  await limits.check(sku);
}

export async function cached(load: (sku: string) => Promise<number>, sku: string): Promise<number> {
  const known = stock.get(sku);
  if (known !== undefined) return known;
  const count = await load(sku);
  stock.set(sku, count);
  return count;
}

export async function ofOne(load: () => Promise<number>, keys: string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const before = counts.get(key) ?? 0;
    const more = await load();
    counts.set(key, before + more);
  }
  return counts;
}

export async function moved(load: () => Promise<number>, from: string, to: string): Promise<void> {
  const before = stock.get(from) ?? 0;
  await load();
  stock.set(to, before + 1);
}

async function inner(limits: Limits, sku: string): Promise<void> {
  const before = stock.get(sku) ?? 0;
  await limits.check(sku);
  stock.set(sku, before + 1);
}

export async function locked(limits: Limits, sku: string, mutex: { with<T>(run: () => T): T }): Promise<void> {
  await mutex.with(() => inner(limits, sku));
}
