import { parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Part } from './find-absent-parts.ts';

/** What tells an answer from no answer. */
const otherWays = /Network Error|\.code\b|\.request\b|\bstatusCode\b|TIMEDOUT|ECONN|isNetworkError/;

/** Whether they are looked at is asked where they are found. */
const byItself: ReadonlySet<Part['what']> = new Set(['record', 'row', 'data', 'part', 'checked'] as const);

/**
 * Does the author look at it anywhere around: tests it, gives it along, writes it? Each mention after which no member
 * follows counts, but for a declaration whose variable is the one that is opened.
 */
export function isLookedAt({ what, value, region }: Part, { text }: TypeScriptFile): boolean {
  if (byItself.has(what)) return false;
  const { start, end } = rangeOf(region);
  const around = text.slice(start, end);
  if (what === 'response' && otherWays.test(around)) return true;
  const spelling = text.slice(rangeOf(value).start, rangeOf(value).end);
  const isKept = parentOf(unwrap(value))?.type === 'VariableDeclarator';
  let bare = 0;
  for (let at = around.indexOf(spelling); at !== -1; at = around.indexOf(spelling, at + spelling.length)) {
    const next = /\S/.exec(around.slice(at + spelling.length))?.[0] ?? '';
    if (next !== '.' && next !== '[' && !/[\w$]/.test(around.charAt(at + spelling.length))) bare += 1;
  }
  return bare > (isKept ? 1 : 0);
}
