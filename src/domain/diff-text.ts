import type { Offset } from './text-position.ts';

const carriageReturn = 13;

/** Where the line that holds `at` ends: its LF, or the end of the text. */
export function endOfLine(text: string, at: Offset): Offset {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Where the next line starts; the length of the text when there is none. */
export function startOfNextLine(text: string, at: Offset): Offset {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** A diff whose headers end with CR LF went through a program that changed all line ends, those of the content too. */
export function hasCrlf(text: string, at: Offset): boolean {
  const end = endOfLine(text, at);
  return end > at && text.charCodeAt(end - 1) === carriageReturn;
}

/** The header line that starts at `at`. A CR at its end is no part of it: git quotes a name that ends with one. */
export function headerLine(text: string, at: Offset): string {
  const end = endOfLine(text, at);
  return text.slice(at, end > at && text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end);
}

/** Line number of an offset, for error messages only: it counts from the start of the text. */
export function lineNumberAt(text: string, offset: Offset): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/**
 * A `--- old` line with `+++ new` and a hunk after it. The two names alone are no proof: a removed line `-- x` and an
 * added line `++ y` look the same, but no line of a hunk starts with `@@`.
 */
export function isFileHeader(text: string, at: Offset): boolean {
  if (!text.startsWith('--- ', at)) return false;
  const second = startOfNextLine(text, at);
  return text.startsWith('+++ ', second) && text.startsWith('@@', startOfNextLine(text, second));
}
