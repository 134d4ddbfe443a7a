import type { Offset } from '../../domain/text-position.ts';

/** What keeps a text from being read, and where. */
export interface Flaw {
  readonly at: Offset;
  readonly why: string;
}

/** Deeper than any program that people write; the tree is walked by functions that call themselves. */
const deepest = 500;

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** Brackets, and what is passed over as a whole; each matches to the end of the text where its own end is missing. */
const token =
  /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|`[^`]*`?|"(?:[^"\\\n]|\\[^\n])*"?|'(?:[^'\\\n]|\\[^\n])*'?|[()[\]{}]/g;

/**
 * Looks in one pass whether brackets, comments and literals are closed. The parser's time grows with the square of what
 * is left open (6 KB of comments without end take it seconds), and it says less well where that is.
 */
export function bracketFlaw(text: string): Flaw | undefined {
  const open: { readonly at: Offset; readonly wants: string }[] = [];
  for (const { 0: found, index: at } of text.matchAll(token)) {
    const wants = closing[found];
    if (wants !== undefined) {
      open.push({ at, wants });
      if (open.length > deepest) return { at, why: 'nested too deeply' };
    } else if (found === ')' || found === ']' || found === '}') {
      const last = open.pop();
      if (last === undefined) return { at, why: `\`${found}\` closes nothing` };
      if (last.wants !== found) return { at, why: `\`${found}\` where \`${last.wants}\` is expected` };
    } else if (!isClosed(found)) return { at, why: 'it is never closed' };
  }
  const last = open.at(-1);
  return last === undefined ? undefined : { at: last.at, why: `\`${text[last.at] ?? ''}\` is never closed` };
}

function isClosed(found: string): boolean {
  if (found.startsWith('//')) return true;
  const end = found.startsWith('/*') ? '*/' : found.slice(0, 1);
  return found.length >= 2 * end.length && found.endsWith(end);
}
