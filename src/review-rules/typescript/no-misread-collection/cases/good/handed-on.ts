import type { Request, Response } from 'express';

interface Sale { region: string; amount: number }

export function totals(sales: Sale[], res: Response, store: { json(map: Map<string, number>): void }): string[] {
  const totals = new Map<string, number>();
  for (const sale of sales) totals.set(sale.region, (totals.get(sale.region) ?? 0) + sale.amount);
  const lines: string[] = [];
  totals.forEach((total, region) => lines.push(`${region}: ${total}`));
  totals.forEach((amount, place) => lines.push(`${place}: ${amount}`));
  totals.forEach((_, region) => lines.push(region));
  res.json(Object.fromEntries(totals));
  store.json(totals);
  return lines;
}

export function tags(req: Request, res: Response, names: string[], ...parts: string[][]): void {
  const tags = new Set(names);
  const other = new Set(...parts);
  const third = new Set(...[names]);
  res.status(200).json({ data: { tags: [...tags] }, count: tags.size });
  res.send(JSON.stringify({ tags }, (_key, value: unknown) => (value instanceof Set ? [...value] : value)));
  res.json({ other: Array.from(other), has: third.has('new') });
}

export function show(prices: Map<string, number>, list: string[], page: { each(work: (index: number, item: string) => void): void }): void {
  prices.forEach((value, key) => console.log(key, value));
  list.forEach((item, index) => console.log(index, item));
  page.each((index, item) => console.log(index, item));
}

export function invert(prices: Map<string, number>): Map<number, string> {
  const names = new Map<number, string>();
  prices.forEach((price, name) => names.set(price, name));
  names.forEach((name, price) => prices.set(name, price));
  return names;
}
