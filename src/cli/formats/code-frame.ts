import type { LineIndex, Range } from '../../domain/text-position.ts';
import { cellsOf } from '../terminal/cells.ts';
import type { Cell } from '../terminal/cells.ts';
import type { Paint } from '../terminal/paint.ts';

export interface FrameOptions {
  /** Columns of the terminal. */
  readonly columns: number;
  readonly paint: Paint;
  /** Colour of the marks. */
  readonly style: 'red' | 'yellow' | 'blue';
}

/** Lines shown before and after the place. */
const around = 2;
/** Lines of the place itself that are shown when it has more. */
const mostMarked = 5;
/** A line of a megabyte is cut to this much around the place before it is looked at closely. */
const mostCharacters = 2_000;
const narrowest = 40;

/** The place in the source with the lines around it: line numbers, marks under the place, everything aligned. */
export function renderFrame(lines: LineIndex, range: Range, options: FrameOptions): readonly string[] {
  const { first, last } = lines.linesOf(range);
  const shownLast = Math.min(last, first + mostMarked - 1);
  const from = Math.max(1, first - around);
  const to = Math.min(lines.lineCount, shownLast + (shownLast === last ? around : 0));
  const gutter = String(to).length;
  const budget = Math.max(narrowest, options.columns - gutter - 7);
  const rows: string[] = [];
  for (let line = from; line <= to; line += 1) {
    const isMarked = line >= first && line <= shownLast;
    const place = isMarked ? placeIn(lines, line, range) : undefined;
    const piece = cut(lines.textOf(line), place, budget);
    rows.push(row(isMarked, String(line).padStart(gutter), piece.text, options));
    if (line === first) rows.push(markRow(gutter, piece, options));
  }
  if (shownLast < last)
    rows.push(options.paint('dim', `  ${' '.repeat(gutter)} ┊ … ${last - shownLast} more`));
  return rows;
}

function row(isMarked: boolean, number: string, text: string, { paint, style }: FrameOptions): string {
  const head = isMarked
    ? `${paint([style, 'bold'], '>')} ${paint('bold', number)}`
    : `  ${paint('dim', number)}`;
  return `${head} ${paint('dim', '│')} ${text}`.trimEnd();
}

function markRow(gutter: number, { before, marked }: Piece, { paint, style }: FrameOptions): string {
  return `  ${' '.repeat(gutter)} ${paint('dim', '│')} ${' '.repeat(before)}${paint([style, 'bold'], '^'.repeat(Math.max(1, marked)))}`;
}

/** The part of a range in one line, in UTF-16 code units from the start of the line. */
function placeIn(lines: LineIndex, line: number, range: Range): Range {
  const { start, end } = lines.rangeOf(line);
  return { start: Math.max(0, range.start - start), end: Math.min(end, range.end) - start };
}

interface Piece {
  readonly text: string;
  /** Columns before the place, and of the place. */
  readonly before: number;
  readonly marked: number;
}

/** As much of a line as there is room for, with the place in it. */
function cut(line: string, place: Range | undefined, budget: number): Piece {
  const focus = place ?? { start: 0, end: 0 };
  const near = Math.max(0, focus.start - mostCharacters / 2);
  const cells = cellsOf(line.slice(near, near + mostCharacters)).map((cell): Cell => ({
    ...cell,
    start: cell.start + near,
    end: cell.end + near,
  }));
  const first = firstVisible(cells, focus, budget);
  const room = budget - (first > 0 ? 1 : 0) - 1;
  const shown: Cell[] = [];
  let used = 0;
  for (const cell of cells.slice(first)) {
    if (used + cell.width > room) break;
    shown.push(cell);
    used += cell.width;
  }
  const isCutLeft = first > 0 || near > 0;
  const isCutRight = (shown.at(-1)?.end ?? line.length) < line.length;
  const text = `${isCutLeft ? '…' : ''}${shown.map((cell) => cell.text).join('')}${isCutRight ? '…' : ''}`;
  const before = shown.filter((cell) => cell.end <= focus.start);
  const marked = shown.filter((cell) => cell.start < focus.end && cell.end > focus.start);
  return { text, before: widthOf(before) + (isCutLeft ? 1 : 0), marked: widthOf(marked) };
}

/** Index of the first cell to show: 0 while the place fits, else so that a third of the room is before the place. */
function firstVisible(cells: readonly Cell[], focus: Range, budget: number): number {
  const placeEnd = cells.findLast((cell) => cell.start < Math.max(focus.end, focus.start + 1))?.end ?? 0;
  const untilEnd = widthOf(cells.filter((cell) => cell.end <= placeEnd));
  if (untilEnd < budget - 1) return 0;
  const at = cells.findIndex((cell) => cell.end > focus.start);
  let first = at === -1 ? cells.length : at;
  for (let room = Math.floor(budget / 3); first > 0; first -= 1) {
    room -= cells[first - 1]?.width ?? 0;
    if (room < 0) break;
  }
  return first;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
