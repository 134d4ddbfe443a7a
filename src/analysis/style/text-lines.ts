import type { Offset } from '../../domain/text-position.ts';

export interface Line {
  readonly start: Offset;
  /** Without its end. */
  readonly text: string;
  readonly end: '\n' | '\r\n' | '';
}

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const next = text.indexOf('\n', start);
    if (next === -1) lines.push({ start, text: text.slice(start), end: '' });
    else {
      const isWindows = next > start && text[next - 1] === '\r';
      lines.push({
        start,
        text: text.slice(start, isWindows ? next - 1 : next),
        end: isWindows ? '\r\n' : '\n',
      });
    }
    start = next === -1 ? text.length : next + 1;
  }
  return lines;
}
