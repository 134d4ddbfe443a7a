import type { Offset, Range } from '../../domain/text-position.ts';

interface Piece {
  /** Where it begins in the spliced text, and in the file. */
  readonly at: number;
  readonly start: Offset;
}

/** A text put together from pieces of a file, which knows where each of its characters stands there. */
export class SplicedText {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  constructor(file: string, ranges: readonly Range[]) {
    const pieces: Piece[] = [];
    let length = 0;
    for (const { start, end } of ranges) {
      pieces.push({ at: length, start });
      length += end - start;
    }
    this.text = ranges.map(({ start, end }) => file.slice(start, end)).join('');
    this.#pieces = pieces;
  }

  /** Where the characters from `from` up to `to` stand; what lies between two pieces belongs to it. */
  rangeOf(from: number, to: number): Range {
    return { start: this.#offsetOf(from), end: this.#offsetOf(Math.max(from, to - 1)) + (to > from ? 1 : 0) };
  }

  #offsetOf(index: number): Offset {
    let [low, high] = [0, this.#pieces.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#pieces[middle]?.at ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const { at, start } = this.#pieces[low] ?? { at: 0, start: 0 };
    return start + index - at;
  }
}
