import type { LineSpan } from '../domain/diff.ts';
import type { LineAnchor, ReportedFix } from '../domain/review-report.ts';
import { applyEdits } from '../domain/text-edit.ts';
import type { TextEdit } from '../domain/text-edit.ts';
import { LineIndex } from '../domain/text-position.ts';
import type { Line } from '../domain/text-position.ts';

type Suggestion = NonNullable<ReportedFix['suggestion']>;

/** Lines of a replacement; GitLab takes no more than this above or below a comment. */
const mostLines = 100;
/** Lines of a replacement that stay as they were: with more, what changes is no longer seen. */
const mostUntouched = 10;

/**
 * A fix as one replacement of whole lines of a hunk, the line of its finding among them. Undefined where there is none
 * that leaves exactly the fixed text.
 * @param at The finding's first line.
 */
export function suggestionFor(
  text: string,
  edits: readonly TextEdit[],
  at: Line,
  hunk: LineSpan,
): Suggestion | undefined {
  const index = new LineIndex(text);
  const touched = edits.map(({ range }) => linesWithin(index, range));
  const line = Math.min(at, index.lineCount);
  const first = Math.min(line, ...touched.map((lines) => lines.first));
  const last = Math.max(line, ...touched.map((lines) => lines.last));
  if (last - first >= mostLines || untouchedIn({ first, last }, touched) > mostUntouched) return undefined;
  const fixed = applyEdits(text, edits);
  // A replacement by nothing is understood in more than one way: a neighbour that stays makes it plain.
  const candidates = [
    { first, last },
    { first, last: last + 1 },
    { first: first - 1, last },
  ];
  for (const lines of candidates) {
    if (lines.first < hunk.first || lines.last >= hunk.end) continue;
    const suggestion = replacementOf(lines, text, fixed, index);
    if (suggestion !== undefined) return { lines, text: suggestion };
  }
  return undefined;
}

/** An insertion after the last line end of a file belongs to its last line. */
function linesWithin(index: LineIndex, range: TextEdit['range']): LineAnchor {
  const { first, last } = index.linesOf(range);
  return { first: Math.min(first, index.lineCount), last: Math.min(last, index.lineCount) };
}

function untouchedIn({ first, last }: LineAnchor, touched: readonly LineAnchor[]): number {
  let count = 0;
  for (let line = first; line <= last; line++) {
    if (!touched.some((lines) => lines.first <= line && line <= lines.last)) count++;
  }
  return count;
}

function replacementOf(
  { first, last }: LineAnchor,
  text: string,
  fixed: string,
  index: LineIndex,
): string | undefined {
  const [start, end] = [index.startOf(first), index.startOf(last + 1)];
  const lineEnd = /\r?\n$/.exec(text.slice(start, end))?.[0] ?? '';
  const between = lineEnd || (text.includes('\r\n') ? '\r\n' : '\n');
  const after = fixed.slice(start, fixed.length - (text.length - end));
  const inLines = after.slice(0, after.length - lineEnd.length).replaceAll(between, '\n');
  const isPlain =
    inLines.trim() !== '' && !inLines.includes('\r') && (lineEnd !== '' || !after.endsWith('\n'));
  // What a forge makes of it: the lines with the line ends of the file, and the end of the last line as it was.
  return isPlain && `${inLines.replaceAll('\n', between)}${lineEnd}` === after ? inLines : undefined;
}
