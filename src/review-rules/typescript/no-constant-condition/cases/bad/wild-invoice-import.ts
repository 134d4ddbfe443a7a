import { readFile } from 'node:fs/promises';

interface Line {
  readonly sku: string;
  readonly quantity: number;
  readonly price: number;
}

interface Invoice {
  readonly number: string;
  readonly currency: string;
  readonly lines: readonly Line[];
  readonly paid: boolean;
}

interface Problem {
  readonly row: number;
  readonly text: string;
}

const currencies = new Set(['EUR', 'USD', 'CHF']);

function parseLine(row: readonly string[], at: number, problems: Problem[]): Line | undefined {
  const [sku, quantityText, priceText] = row;
  if (!sku) {
    problems.push({ row: at, text: 'no article number' });
    return undefined;
  }
  const quantity = Number.parseInt(quantityText ?? '', 10) ?? 1; // expect: constant-expression
  const price = Number.parseFloat(priceText ?? '');
  if (Number.isNaN(price) || price < 0) {
    problems.push({ row: at, text: `not a price: ${priceText ?? ''}` });
    return undefined;
  }
  return { sku, quantity, price };
}

export async function importInvoice(path: string): Promise<{ invoice?: Invoice; problems: Problem[] }> {
  const problems: Problem[] = [];
  const text = await readFile(path, 'utf8');
  const rows = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(';').map((cell) => cell.trim()));

  const header = rows.shift();
  if (header === undefined || header.length < 3) {
    return { problems: [{ row: 1, text: 'no header' }] };
  }
  const [number = '', currency = '', state = ''] = header;
  if (!currencies.has(currency)) {
    problems.push({ row: 1, text: `unknown currency ${currency}` });
  }

  const lines: Line[] = [];
  for (const [index, row] of rows.entries()) {
    if (row[0]?.startsWith('#')) continue;
    const line = parseLine(row, index + 2, problems);
    if (line !== undefined) lines.push(line);
  }

  if (lines.length === 0) problems.push({ row: 2, text: 'no lines' });
  if (problems.length > 0) return { problems };
  return { invoice: { number, currency, lines, paid: state === 'paid' || state === 'settled' }, problems };
}
