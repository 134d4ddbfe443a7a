import type { Request, Response } from 'express';

interface Sale { region: string; amount: number }

export function totals(sales: Sale[], res: Response): string[] {
  const totals = new Map<string, number>();
  for (const sale of sales) totals.set(sale.region, (totals.get(sale.region) ?? 0) + sale.amount);
  const lines: string[] = [];
  totals.forEach((region, total) => lines.push(`${region}: ${total}`)); // expect: misread-collection
  res.json(totals); // expect: misread-collection
  return lines;
}

export function tags(req: Request, res: Response, names: string[]): void {
  const tags = new Set(names);
  const other = new Set(...names); // expect: misread-collection
  res.status(200).json({ data: { tags } }); // expect: misread-collection
  res.send(JSON.stringify({ tags, other: [...other] })); // expect: misread-collection
}

export function show(prices: Map<string, number>, list: string[]): void {
  prices.forEach((key, value) => console.log(key, value)); // expect: misread-collection
  list.forEach((index, item) => console.log(index, item)); // expect: misread-collection
}

export function sizes(seats: Map<string, number>, rows: { id: string; size: number }[]): void {
  const sizes = new Map<string, number>();
  for (const row of rows) sizes.set(row.id, row.size);
  sizes.forEach((id, size) => seats.set(id, size)); // expect: misread-collection
}
