import { lastIndexWhere } from './last-index-where.ts';
import type { LineSpan } from './diff.ts';
import type { Line } from './text-position.ts';

/** Lines of one text, kept as ascending spans that do not touch. */
export class LineSet implements Iterable<Line> {
  readonly spans: readonly LineSpan[];

  /** @param spans Ascending, without overlap; empty ones are left out. */
  constructor(spans: Iterable<LineSpan>) {
    const joined: LineSpan[] = [];
    for (const span of spans) {
      if (span.first === span.end) continue;
      const last = joined.at(-1);
      if (last?.end === span.first) joined[joined.length - 1] = { first: last.first, end: span.end };
      else joined.push(span);
    }
    this.spans = joined;
  }

  has(line: Line): boolean {
    return this.hasAny(line, line);
  }

  /** Whether a line from `first` to `last`, both included, is in the set. */
  hasAny(first: Line, last: Line): boolean {
    const span = this.spans[lastIndexWhere(this.spans, ({ first: start }) => start <= last)];
    return span !== undefined && span.end > first;
  }

  *[Symbol.iterator](): Generator<Line, void> {
    for (const { first, end } of this.spans) {
      for (let line = first; line < end; line++) yield line;
    }
  }
}
