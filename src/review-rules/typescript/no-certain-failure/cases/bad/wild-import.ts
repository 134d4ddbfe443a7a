import { readFile } from 'node:fs/promises';
import { log } from './log.js';

interface Row {
  readonly sku: string;
  readonly count: number;
  readonly note: string;
}

const separators = new Map([
  ['csv', ','],
  ['tsv', '\t'],
]);

function cellsOf(line: string, separator: string): string[] {
  return line.split(separator).map((cell) => cell.trim().replaceAll(/^"|"$/, '')); // expect: missing-flag
}

function rowOf(cells: readonly string[]): Row | undefined {
  const [sku = '', count = '', note = ''] = cells;
  if (sku === '') return undefined;
  return { sku: sku.toUpperCase(), count: Number(count), note };
}

export async function importRows(path: string): Promise<readonly Row[]> {
  const text = await readFile(path, 'utf8');
  const separator = separators.get(path.slice(-3)) ?? ';';
  const rows: Row[] = [];
  const skipped = 0;
  for (const line of text.split('\n').slice(1)) {
    const row = rowOf(cellsOf(line, separator));
    if (row === undefined) {
      skipped += 1; // expect: fixed-name
      continue;
    }
    rows.push(row);
  }
  if (skipped > 0) log.warn(`${skipped} lines of ${path} have no article`);
  return rows;
}
