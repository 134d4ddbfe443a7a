import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Range } from '../../../domain/text-position.ts';
import { LineIndex } from '../../../domain/text-position.ts';

/** Counts the lines that hold code: neither blank, nor of comments alone. */
export function createLineCounter({ text, tree }: TypeScriptFile): (range: Range) => number {
  const lines = new LineIndex(text);
  const code = withoutComments(text, tree.file.comments ?? []);
  // Before each line, how many with code there are.
  const before = [0];
  for (const line of code.split('\n')) before.push((before.at(-1) ?? 0) + (/\S/.test(line) ? 1 : 0));
  return ({ start, end }) =>
    (before[lines.lineAt(Math.max(start, end - 1))] ?? 0) - (before[lines.lineAt(start) - 1] ?? 0);
}

function withoutComments(
  text: string,
  comments: readonly { readonly start?: number | null; readonly end?: number | null }[],
): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of comments) {
    if (start == null || end == null || start < from) continue;
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ''));
    from = end;
  }
  return parts.join('') + text.slice(from);
}
