import { LineIndex } from '../../domain/text-position.ts';
import type { Line, Range } from '../../domain/text-position.ts';

/** The lines of a file as they may be shown: without the secrets in them. */
export interface ShownLines {
  readonly lines: LineIndex;
  textOf(line: Line): string;
  /** Where a place of the line stands in the shown text; both in UTF-16 code units from the start of the line. */
  placeIn(line: Line, place: Range): Range;
}

export function createShownLines(text: string, redact: (text: string) => string): ShownLines {
  const lines = new LineIndex(text);
  const clean = new LineIndex(redact(text));
  // A secret of several lines that became one would shift the rest: then each line is cleaned on its own.
  const isAligned = clean.lineCount === lines.lineCount;
  const textOf = (line: Line): string => (isAligned ? clean.textOf(line) : redact(lines.textOf(line)));
  return {
    lines,
    textOf,
    placeIn(line, { start, end }) {
      const [original, shown] = [lines.textOf(line), textOf(line)];
      if (original === shown) return { start, end };
      return { start: moved(original, shown, start, 'start'), end: moved(original, shown, end, 'end') };
    },
  };
}

/** What stands before the first or after the last difference keeps its place; what is between has its edges. */
function moved(original: string, shown: string, offset: number, edge: 'start' | 'end'): number {
  const head = commonLength(original, shown, (text, index) => text[index]);
  if (offset <= head) return offset;
  const tail = commonLength(original, shown, (text, index) => text[text.length - 1 - index]);
  if (offset >= original.length - tail) return shown.length - (original.length - offset);
  return edge === 'start' ? head : Math.max(head, shown.length - tail);
}

function commonLength(
  a: string,
  b: string,
  characterAt: (text: string, index: number) => string | undefined,
): number {
  const shorter = Math.min(a.length, b.length);
  let length = 0;
  while (length < shorter && characterAt(a, length) === characterAt(b, length)) length += 1;
  return length;
}
