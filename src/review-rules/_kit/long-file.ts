import type { CodeLines } from './code-lines.ts';
import type { Overgrowth } from './overgrowth.ts';

/** The file itself, told at its first word, when it holds more lines of code than agreed on. */
export function longFile(
  lines: CodeLines,
  { path, text }: { readonly path: string; readonly text: string },
  most: number,
): Overgrowth | undefined {
  const count = lines.countOver(most, { start: 0, end: text.length });
  if (count === undefined) return undefined;
  const start = text.search(/\S/);
  return { kind: 'length', range: { start, end: start + 1 }, name: path.split('/').at(-1), count, most };
}
