import type { Range } from '../../../domain/text-position.ts';

/** Characters of code that a message quotes. */
const longest = 48;

/** The text in one line, cut where it is long. */
export function shortText({ start, end }: Range, text: string): string {
  const line = text
    .slice(start, Math.min(end, start + 4 * longest))
    .replaceAll(/\s+/g, ' ')
    .replaceAll('`', "'");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
