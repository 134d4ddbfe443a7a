import { readFileSync } from 'node:fs';
import { isRow } from './rows.ts';

const lines = readFileSync('changes.txt', 'utf8').split('\n');

export const added = lines.filter((line) => line.startsWith('+')).map((line) => line.match(/^\+ (\w+)/)![1]);

export const rows = lines.filter(isRow).map((line) => line.match(/^(\w+):/)![1]);

export function removed(): string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (!line.startsWith('-')) continue;
    found.push(line.match(/^- (\w+)/)![1]!);
  }
  return found;
}
