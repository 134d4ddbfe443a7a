import type { CostRow, CostsBy } from '../ports/ledger.ts';
import { displayWidth } from './terminal/display-width.ts';
import { printableText } from './terminal/cells.ts';

/** A table, its sum below, and what the sum lacks. */
export function renderCosts(rows: readonly CostRow[], by: CostsBy, currency: string): string {
  const all = sumOf(rows);
  const head = [by, 'calls', 'failed', 'input', 'cached', 'output', `cost ${currency}`.trim(), 'median'];
  const lines = [head, ...rows.map(cellsOf), ...(rows.length > 1 ? [cellsOf(all)] : [])];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => displayWidth(line[column] ?? ''))));
  const text = lines.map((line) => `${line.map((cell, column) => pad(cell, column, widths)).join('  ')}\n`);
  return text.join('') + unpricedLine(all);
}

/** A median cannot be summed. */
function sumOf(rows: readonly CostRow[]): CostRow {
  const sum = (value: (row: CostRow) => number): number => rows.reduce((total, row) => total + value(row), 0);
  return {
    name: 'all',
    calls: sum(({ calls }) => calls),
    failed: sum(({ failed }) => failed),
    tokens: sum(({ tokens }) => tokens),
    cost: sum(({ cost }) => cost),
    unpriced: sum(({ unpriced }) => unpriced),
    usage: {
      input: sum(({ usage }) => usage.input),
      cachedInput: sum(({ usage }) => usage.cachedInput),
      output: sum(({ usage }) => usage.output),
    },
    medianMilliseconds: NaN,
  };
}

function cellsOf({ name, calls, failed, usage, cost, unpriced, medianMilliseconds }: CostRow) {
  const { input, cachedInput, output } = usage;
  const money = unpriced === calls ? 'unknown' : (cost / 1_000_000).toFixed(4);
  const median = Number.isNaN(medianMilliseconds) ? '' : `${(medianMilliseconds / 1_000).toFixed(1)} s`;
  const counts = [calls, failed, input, cachedInput, output].map((count) => count.toLocaleString('en'));
  return [printableText(name), ...counts, money, median] as const;
}

/** The name to the left, numbers to the right. */
function pad(cell: string, column: number, widths: readonly number[]): string {
  const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell)));
  return column === 0 ? cell + space : space + cell;
}

function unpricedLine({ unpriced }: CostRow): string {
  if (unpriced === 0) return '';
  const count = unpriced.toLocaleString('en');
  return `Not in the cost, because MODEL_PRICES had no price of their model then: ${count}\n`;
}
