import { Level } from './level';

const port = process.env.PORT || 3000;
const flags = Number(process.env.FLAGS) | 4;
const sizes = ['small', 'medium', 'large'];

export const next = (size: string): string => sizes[(sizes.indexOf(size) + 1) % sizes.length];
export const rest = (total: number, by: number): number => total + 100 % 7 - (60 % by) + total % by;

export function show(level: Level, on: boolean, off: boolean): void {
  switch (level) {
    case Level.debug:
    case Level.info:
      console.log(port, flags);
  }
  switch (true) {
    case on || off:
      console.log(level);
  }
}

export function labels(table: Record<string, number>): string[] {
  const found: string[] = [];
  for (const name in table) found.push(name + 1, `${name}${table[name] + 1}`);
  for (const i in table) found.push(String(Number(i) + 1));
  return found;
}
