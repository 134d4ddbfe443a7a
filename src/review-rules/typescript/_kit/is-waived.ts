import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** A comment that switches a linter off for a whole file stands among its first lines. */
const headerLength = 1_000;

/**
 * Has the author told another linter that this is meant: an `eslint-disable` comment for the rule of that name (or for
 * all) on the line of `offset`, on the one before, or at the head of the file?
 */
export function isWaived({ text }: TypeScriptFile, offset: number, rule: string): boolean {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd);
  if (names(/\b(?:es|ox)lint-disable-line\b(.*)/.exec(line), rule)) return true;
  const before = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  if (names(/\b(?:es|ox)lint-disable-next-line\b(.*)/.exec(before), rule)) return true;
  const header = text.slice(0, Math.min(headerLength, lineStart));
  return names(/^[ \t]*\/\*[ \t]*(?:es|ox)lint-disable[ \t]([^*]*)/m.exec(header), rule);
}

/** Names before `--`, by commas; none means every rule. */
function names(match: RegExpExecArray | null, rule: string): boolean {
  if (match === null) return false;
  const list = (match[1] ?? '').replace(/(?:--|\*\/).*/s, '').trim();
  return list === '' || list.split(/[\s,]+/).some((name) => name === rule || name.endsWith(`/${rule}`));
}
