/** What one benchmark has to say. The first column names the row; the others hold figures with their units. */
export interface BenchTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How it was measured, where the figures alone would mislead. */
  readonly note?: string;
}

/** The table as Markdown, with a heading, aligned for reading as plain text too. */
export function renderTable({ title, columns, rows, note }: BenchTable): string {
  const widths = columns.map((column, index) =>
    Math.max(3, column.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, index) => pad(cells[index] ?? '', width, index)).join(' | ')} |`;
  const rule = widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const table = [line(columns), line(rule), ...rows.map(line)].join('\n');
  return `### ${title}\n\n${table}\n${note === undefined ? '' : `\n${note}\n`}`;
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
