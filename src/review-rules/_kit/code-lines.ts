import type { Range } from '../../domain/text-position.ts';
import { LineIndex } from '../../domain/text-position.ts';

/**
 * Counts the lines that hold code: neither blank, nor of comments alone.
 * @param comments In the order of the text.
 */
export function createLineCounter(text: string, comments: readonly Range[]): (range: Range) => number {
  const lines = new LineIndex(text);
  const code = withoutComments(text, comments);
  // Before each line, how many with code there are.
  const before = [0];
  for (const line of code.split('\n')) before.push((before.at(-1) ?? 0) + (/\S/.test(line) ? 1 : 0));
  return ({ start, end }) =>
    (before[lines.lineAt(Math.max(start, end - 1))] ?? 0) - (before[lines.lineAt(start) - 1] ?? 0);
}

function withoutComments(text: string, comments: readonly Range[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of comments) {
    if (start < from) continue;
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ''));
    from = end;
  }
  return parts.join('') + text.slice(from);
}
