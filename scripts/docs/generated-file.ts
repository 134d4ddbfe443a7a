export interface GeneratedFile {
  /** From the root of the project, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** What one file of this folder exports: its part of what is written from the code. */
export type Generator = () => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;

/** First line of a generated Markdown file. */
export const doNotEdit = '<!-- Written by `npm run docs` from the code: do not edit. -->';

export type Cell = string | number;

/** A Markdown table; a `|` or line break in a cell does not break it. */
export function renderTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function escapeCell(cell: Cell): string {
  return String(cell).replaceAll('|', '\\|').replaceAll('\n', '<br>');
}
