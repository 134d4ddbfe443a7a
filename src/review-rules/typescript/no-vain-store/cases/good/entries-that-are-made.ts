import { fill } from './fill';

interface Line { customer: string; day: string; amount: number }

export function byCustomer(lines: Line[]): Record<string, Line[]> {
  const groups: Record<string, Line[]> = {};
  const others: Record<string, Line[]> = {};
  const more: Record<string, Line[]> = {};
  for (const line of lines) {
    if (!groups[line.customer]) groups[line.customer] = [];
    groups[line.customer].push(line);
    (others[line.day] ??= []).push(line);
    others[line.day].sort();
    more[line.day] = more[line.day] || [];
    more[line.day].push(line);
  }
  return { ...groups, ...others, ...more };
}

export function filledElsewhere(lines: Line[]): unknown[] {
  const tables: Record<string, Line[]> = {};
  fill(tables, lines);
  for (const line of lines) tables[line.day].push(line);
  const days = new Map<string, { total: number }>();
  for (const { day } of lines) days.set(day, { total: 0 });
  for (const { day, amount } of lines) days.get(day)!.total += amount;
  const maybe: Record<string, Line[]> = {};
  for (const line of lines) maybe[line.day]?.push(line);
  const known: Record<string, Line[]> = {};
  for (const line of lines) if (line.day in known) known[line.day].push(line);
  for (const line of lines) known[line.day] = [line];
  return [tables, days, maybe, known];
}

export function checked(lines: Line[]): unknown {
  const seen: Record<string, Line[]> = {};
  for (const line of lines) {
    if (seen[line.day]) seen[line.day].push(line);
    else Object.assign(seen, { [line.day]: [line] });
  }
  return seen;
}
