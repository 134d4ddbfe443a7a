import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** Packages whose layouts are written with letters. */
const others = /strftime|joda|moment|carbon|dateparse|goment|timefmt/i;
/** `YYYY-MM-DD`, `%Y-%m-%d`: a year as other languages write it. */
const ofOthers = /yyyy|YYYY|%Y[-/.%]|\bHH:mm\b/;
/** The month stands second there, and of twelve hours it does not say which half. */
const twisted = /2006[-/.]02[-/.]01/;
const halfDay = /\b(?:2006|02|Jan)\b.*\b03:04/;

/** A layout of a time that Go reads otherwise; undefined: not known to be one. */
export function badLayoutOf(value: GoNode, tree: GoTree): string | undefined {
  if (value.kind !== 'interpreted_string_literal' && value.kind !== 'raw_string_literal') return undefined;
  const layout = tree.textOf(value).slice(1, -1);
  const isBad =
    ofOthers.test(layout) || twisted.test(layout) || (halfDay.test(layout) && !/pm/i.test(layout));
  if (!isBad || !tree.imports.has('time')) return undefined;
  return [...tree.imports.values()].some((module) => others.test(module)) ? undefined : layout;
}
