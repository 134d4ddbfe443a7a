import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import type { DependentHook } from './dependency-list.ts';

const reason =
  /exhaust|depend|\bdeps?\b|\bonce\b|mount|\bonly\b|initial|stale|biome|ignore|intention|on purpose|deliberate|故意|有意|依赖|仅|只/i;
/** How far a comment may begin before the call, and go on after it. */
const reach = 200;

/** Does a comment in the call, above it or behind it speak of what the list leaves out? */
export function isExplained({ call }: DependentHook, file: TypeScriptFile): boolean {
  const { start, end } = rangeOf(call);
  const before = file.text.slice(Math.max(0, start - reach), start);
  const above = /(?:\/\/[^\n]*\n|\*\/[^\S\n]*\n)[^\n]*$/.exec(before);
  const from = above === null ? start : Math.max(0, start - reach);
  const behind = file.text.slice(end, end + reach);
  const line = behind.indexOf('\n');
  const range = { start: from, end: end + (line === -1 ? behind.length : line) };
  return commentsIn(file, range).some(({ value }) => reason.test(value));
}
