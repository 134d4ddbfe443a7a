import { fill } from './fill';

export function names(rows: readonly { name: string; size: number }[]): string[] {
  const seen = new Set();
  for (const { name, size } of rows) seen.add(size > 0 ? Math.round(size) : name);
  return Array.from(seen).sort() as string[];
}

export function words(text: string): string[] {
  const seen = new Set<string>();
  for (const word of text.split(' ')) seen.add(word);
  return [...seen].sort();
}

export function unknown(): unknown[] {
  const seen = new Set();
  fill(seen);
  seen.add(1);
  return [...seen].sort();
}
