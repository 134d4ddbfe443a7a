import type { Comment } from '../languages/language.ts';
import type { Line, LineIndex, Range } from '../domain/text-position.ts';

export type SuppressionReach = 'line' | 'next-line' | 'from-here';

/** A comment that silences rules, as written. */
export interface SuppressionComment {
  readonly reach: SuppressionReach;
  readonly rules: readonly string[];
  /** Empty: none was given. */
  readonly reason: string;
  readonly range: Range;
  readonly line: Line;
  /** First and last line it silences. */
  readonly first: Line;
  readonly last: Line;
}

const shape = /^[\s*]*autoglm-(disable-next-line|disable-line|disable|enable)(?![\w-])([^]*)$/;
const reasonMark = /(?:^|\s)--(?:\s|$)/;

/** The suppression comments of a file in their order; a `disable` reaches up to the `enable` that names its rule. */
export function parseSuppressions(
  comments: readonly Comment[],
  lines: LineIndex,
): readonly SuppressionComment[] {
  const found: SuppressionComment[] = [];
  for (const comment of comments) {
    const match = shape.exec(comment.text);
    if (match === null) continue;
    const [rules, reason] = parseArguments(match[2] ?? '');
    if (match[1] === 'enable') close(found, rules, lines.lineAt(comment.range.start));
    else found.push(toSuppression(match[1] ?? '', rules, reason, comment.range, lines));
  }
  return found;
}

function parseArguments(text: string): [rules: string[], reason: string] {
  const [names, reason] = splitReason(text);
  return [names.split(/[\s,]+/).filter((name) => /^[\w-]+$/.test(name)), reason.replace(/\s+/g, ' ').trim()];
}

/** What stands before and after ` -- `. */
export function splitReason(text: string): [before: string, reason: string] {
  const mark = reasonMark.exec(text);
  return mark === null ? [text, ''] : [text.slice(0, mark.index), text.slice(mark.index + mark[0].length)];
}

function toSuppression(
  word: string,
  rules: readonly string[],
  reason: string,
  range: Range,
  lines: LineIndex,
): SuppressionComment {
  const { first: line, last: lastLine } = lines.linesOf(range);
  const base = { rules, reason, range, line };
  if (word === 'disable-line') return { ...base, reach: 'line', first: line, last: lastLine };
  if (word === 'disable-next-line')
    return { ...base, reach: 'next-line', first: lastLine + 1, last: lastLine + 1 };
  return { ...base, reach: 'from-here', first: line, last: Number.POSITIVE_INFINITY };
}

/** `enable` without names closes all. */
function close(open: SuppressionComment[], rules: readonly string[], line: Line): void {
  for (const [index, suppression] of open.entries()) {
    if (suppression.reach !== 'from-here' || suppression.last !== Number.POSITIVE_INFINITY) continue;
    const named =
      rules.length === 0 ? suppression.rules : suppression.rules.filter((rule) => rules.includes(rule));
    if (named.length === 0) continue;
    const rest = suppression.rules.filter((rule) => !named.includes(rule));
    open[index] = { ...suppression, rules: named, last: line };
    if (rest.length > 0) open.push({ ...suppression, rules: rest });
  }
}
