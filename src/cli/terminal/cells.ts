import { displayWidth } from './display-width.ts';

/** One character as a reader sees it, and the part of the source it stands for. */
export interface Cell {
  readonly text: string;
  /** Columns of a terminal. */
  readonly width: number;
  /** UTF-16 code units from the start of the line; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

const tabWidth = 2;
/** What a terminal acts upon, and what stands in the source without being seen (it may be there to deceive a reader). */
const unseen = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]$/u;

/** A line of source cut into what is printed; nothing in it can move the cursor, change colours or reorder the line. */
export function cellsOf(line: string): readonly Cell[] {
  if (/^[\x20-\x7e]*$/.test(line)) {
    return Array.from(line, (text, start) => ({ text, width: 1, start, end: start + 1 }));
  }
  const cells: Cell[] = [];
  // Grapheme rules do not depend on the language. Making a segmenter takes a few milliseconds at first.
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)) {
    const text = printable(segment);
    cells.push({ text, width: displayWidth(text), start: index, end: index + segment.length });
  }
  return cells;
}

/** A text from outside (a path, a message) on one line, made safe to print. */
export function printableText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return cellsOf(text)
    .map((cell) => cell.text)
    .join('');
}

function printable(grapheme: string): string {
  if (grapheme === '\t') return ' '.repeat(tabWidth);
  if (grapheme === '\r\n') return printable('\r') + printable('\n');
  if (!unseen.test(grapheme)) return grapheme;
  const code = grapheme.codePointAt(0) ?? 0;
  // Unicode has pictures of the control characters.
  if (code < 0x20) return String.fromCodePoint(0x24_00 + code);
  return code === 0x7f ? '\u2421' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
