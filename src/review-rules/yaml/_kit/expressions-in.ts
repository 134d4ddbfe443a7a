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
    const close = text.indexOf('}}', open);
    if (close === -1 || close + 2 > end) return;
    // One that was not closed may stand before it.
    const from = text.lastIndexOf('${{', close);
    yield { code: text.slice(from + 3, close).trim(), range: { start: from, end: close + 2 } };
    open = text.indexOf('${{', close);
  }
}
