import type { Range } from '../../../domain/text-position.ts';

const reason =
  /opaque|\bhid(?:e|es|ing|den)\b|(?:not|n't|without|instead of|avoid|rather than) (?:to |be |being )?(?:wrap|expos|leak|depend)|flatten|purpose|deliberate|intention|nolint|errorlint/i;

/** Characters of comment above a line. */
const longest = 1_000;

/** The comment above the line or at its end says that nobody is to ask for what is inside. */
export function isMeant({ start, end }: Range, text: string): boolean {
  const line = text.lastIndexOf('\n', start) + 1;
  const above = text.slice(Math.max(0, line - longest), line);
  const comments = /(?:^|\n)((?:[ \t]*\/\/[^\n]*\n)+)$/.exec(above)?.[1] ?? '';
  const behind = /\/\/.*/.exec(text.slice(end, end + longest).split('\n', 1)[0] ?? '')?.[0] ?? '';
  return reason.test(comments) || reason.test(behind);
}
