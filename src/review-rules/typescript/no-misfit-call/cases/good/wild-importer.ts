import { readFile, writeFile } from 'node:fs/promises';

interface Row {
  readonly name: string;
  readonly price: number;
}

const seen = new Set<string>();

function remember(row: Row): void {
  seen.add(row.name);
}

function toRow(name: string, price: string): Row {
  return { name: name.trim(), price: Number(price) };
}

function cellsOf(line: string): { name: string; price: string } {
  const [name = '', price = ''] = line.split(';');
  return { name, price };
}

function report(count: number, path: string): void {
  console.log(`${count} rows of ${path}`);
}

export async function importRows(path: string, target: string): Promise<Row[]> {
  const text = await readFile(path, 'utf8');
  const rows: Row[] = [];
  for (const line of text.split('\n')) {
    const cells = cellsOf(line);
    const row = toRow(cells.name, cells.price);
    if (seen.has(row.name)) continue;
    remember(row);
    rows.push(row);
  }
  const isEmpty = rows.length === 0;
  if (isEmpty) return rows;
  await writeFile(target, JSON.stringify(rows));
  const count = rows.length;
  setTimeout(() => report(count, path), 100);
  return rows;
}
