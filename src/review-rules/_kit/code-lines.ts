import type { Range } from '../../domain/text-position.ts';
import { LineIndex } from '../../domain/text-position.ts';

/** Counts the lines that hold code: neither blank, nor of comments alone. */
export class CodeLines {
  readonly #text: string;
  readonly #comments: () => readonly Range[];
  readonly #lines: LineIndex;
  /** Before each line, how many with code there are. */
  #before: readonly number[] | undefined;

  /** @param comments In the order of the text. */
  constructor(text: string, comments: () => readonly Range[]) {
    this.#text = text;
    this.#comments = comments;
    this.#lines = new LineIndex(text);
  }

  /** How many a range holds, where that is more than `most`: what has no more lines at all is not looked into. */
  countOver(most: number, { start, end }: Range): number | undefined {
    const [first, last] = [this.#lines.lineAt(start), this.#lines.lineAt(Math.max(start, end - 1))];
    if (last - first < most) return undefined;
    this.#before ??= countBefore(withoutComments(this.#text, this.#comments()));
    const count = (this.#before[last] ?? 0) - (this.#before[first - 1] ?? 0);
    return count > most ? count : undefined;
  }
}

function countBefore(code: string): readonly number[] {
  const before = [0];
  let count = 0;
  for (const line of code.split('\n')) {
    if (/\S/.test(line)) count += 1;
    before.push(count);
  }
  return before;
}

function withoutComments(text: string, comments: readonly Range[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of comments) {
    if (start < from) continue;
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]+/g, ''));
    from = end;
  }
  return parts.join('') + text.slice(from);
}
