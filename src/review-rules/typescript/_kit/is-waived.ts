import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** A comment that switches a linter off for a whole file stands among its first lines. */
const headerLength = 1_000;
/** How much of a line is looked at on either side: enough for people's lines, a limit for those of tools. */
const window = 500;

/**
 * Has the author told another linter that this is meant: an `eslint-disable` comment for the rule of that name (or for
 * all) on the line of `offset`, on the one before, or at the head of the file?
 */
export function isWaived({ text }: TypeScriptFile, offset: number, rule: string): boolean {
  const lines = text.slice(Math.max(0, offset - window), offset).split('\n');
  const [rest = ''] = text.slice(offset, offset + window).split('\n', 1);
  const line = (lines.at(-1) ?? '') + rest;
  if (names(/\b(?:es|ox)lint-disable-line\b(.*)/.exec(line), rule)) return true;
  if (names(/\b(?:es|ox)lint-disable-next-line\b(.*)/.exec(lines.at(-2) ?? ''), rule)) return true;
  const header = text.slice(0, Math.min(headerLength, offset));
  return names(/^[ \t]*\/\*[ \t]*(?:es|ox)lint-disable[ \t]([^*]*)/m.exec(header), rule);
}

/** Names before `--`, by commas; none means every rule. */
function names(match: RegExpExecArray | null, rule: string): boolean {
  if (match === null) return false;
  const list = (match[1] ?? '').replace(/(?:--|\*\/).*/s, '').trim();
  return list === '' || list.split(/[\s,]+/).some((name) => name === rule || name.endsWith(`/${rule}`));
}
