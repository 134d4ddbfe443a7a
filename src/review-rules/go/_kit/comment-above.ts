import type { Offset } from '../../../domain/text-position.ts';

/** Characters of a comment that are looked at. */
const longest = 1_000;

/** The lines of comment right above the line of a place; empty: there are none. */
export function commentAbove(place: Offset, text: string): string {
  const line = text.lastIndexOf('\n', place) + 1;
  const above = text.slice(Math.max(0, line - longest), line);
  return /(?:^|\n)((?:[ \t]*\/\/[^\n]*\n)+)$/.exec(above)?.[1] ?? '';
}
