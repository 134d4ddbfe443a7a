import type { Range } from '../../../domain/text-position.ts';

/** An expression `${{ … }}`. */
export interface Expression {
  /** Between the brackets. */
  readonly code: string;
  readonly range: Range;
}

/** All expressions in a part of a file, as they stand there. */
export function* expressionsIn(text: string, { start, end }: Range): Generator<Expression, void> {
  for (let open = text.indexOf('${{', start); open !== -1 && open < end;) {
    const close = closeOf(text, open, end);
    if (close === -1) return;
    // One that was not closed may stand before it.
    const from = text.lastIndexOf('${{', close);
    yield { code: text.slice(from + 3, close).trim(), range: { start: from, end: close + 2 } };
    open = text.indexOf('${{', close);
  }
}

/** Where the `}}` of an expression stands, the first that is in no text of it; -1: there is none. */
export function closeOf(text: string, open: number, end = text.length): number {
  let isText = false;
  for (let at = open + 3; at + 2 <= end; at += 1) {
    if (text[at] === "'") isText = !isText;
    else if (!isText && text.startsWith('}}', at)) return at;
  }
  // A quote has no other end.
  const close = text.indexOf('}}', open);
  return close + 2 > end ? -1 : close;
}
