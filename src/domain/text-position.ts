/** Distance from the start of a text in UTF-16 code units, as JavaScript strings count. */
export type Offset = number;
/** Line number, the first line is 1. */
export type Line = number;
/** Distance from the start of a line in UTF-16 code units, the first is 1. */
export type Column = number;

/** Half-open: `start` is inside, `end` is not. */
export interface Range {
  readonly start: Offset;
  readonly end: Offset;
}

export interface Position {
  readonly line: Line;
  readonly column: Column;
}

/**
 * Lines of a text as git and the forges count them: only LF ends a line. A CR before it belongs to the line, and
 * U+2028, U+2029 and a lone CR are ordinary characters (a JavaScript parser counts them as line ends: never use its lines).
 */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly Offset[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#text = text;
    this.#starts = starts;
  }

  /** A text that ends with LF has no line after it; the empty text has one, empty, line. */
  get lineCount(): number {
    const last = this.#starts.at(-1) ?? 0;
    return last === this.#text.length && this.#starts.length > 1
      ? this.#starts.length - 1
      : this.#starts.length;
  }

  lineAt(offset: Offset): Line {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  positionAt(offset: Offset): Position {
    const line = this.lineAt(offset);
    return { line, column: offset - this.startOf(line) + 1 };
  }

  startOf(line: Line): Offset {
    return this.#starts[line - 1] ?? this.#text.length;
  }

  /** The range of a line without its line end (LF or CR LF). */
  rangeOf(line: Line): Range {
    const start = this.startOf(line);
    const next = this.#starts[line];
    if (next === undefined) return { start, end: this.#text.length };
    const end = next - 1;
    return { start, end: end > start && this.#text[end - 1] === '\r' ? end - 1 : end };
  }

  textOf(line: Line): string {
    const { start, end } = this.rangeOf(line);
    return this.#text.slice(start, end);
  }

  /** First and last line that a range touches; an empty range touches the line it stands in. */
  linesOf(range: Range): { readonly first: Line; readonly last: Line } {
    return { first: this.lineAt(range.start), last: this.lineAt(Math.max(range.start, range.end - 1)) };
  }
}
