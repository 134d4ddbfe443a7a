import type { Range } from '../../domain/text-position.ts';

const longest = 48;

/** The code of a place as it is quoted in a sentence: its first line, shortened, and never ending the quotation. */
export function shortText({ start, end }: Range, text: string): string {
  const window = text.slice(start, Math.min(end, start + longest * 2));
  const first = /^[^\r\n]*/.exec(window)?.[0] ?? '';
  // A bracket alone says nothing.
  const shown = /^[\s{(]*$/.test(first) ? window : first;
  const line = shown.replaceAll('`', "'").replace(/\s+/g, ' ').trimEnd();
  const isWhole = line.length <= longest && start + shown.length >= end;
  return isWhole ? line : `${line.slice(0, longest).replace(/[\s;{(,]+$/, '')} …`;
}
