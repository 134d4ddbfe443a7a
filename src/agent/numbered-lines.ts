import type { Line } from '../domain/text-position.ts';
import { limits } from './limits.ts';
import type { ReadFile } from './repository-files.ts';

/** Lines as a model is shown them, both ends included. */
export function numberedLines(file: ReadFile, first: Line, last: Line): string {
  const rows: string[] = [];
  for (let line = first; line <= last; line++) rows.push(numbered(line, ' ', file.shownLine(line)));
  return rows.join('\n');
}

/** `12 +|text`: what stands behind the bar is the line. */
export function numbered(line: Line | undefined, sign: string, text: string): string {
  return `${String(line ?? '').padStart(5)} ${sign}|${clipLine(text)}`;
}

/** A line that is this long was not written by hand; the rest of it is not shown. */
function clipLine(text: string): string {
  return text.length > limits.lineLength ? `${text.slice(0, limits.lineLength)}…` : text;
}
