import { nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { commentAbove } from '../_kit/comment-above.ts';
import { isFunction } from '../_kit/functions.ts';

const reason =
  /opaque|\bhid(?:e|es|ing|den)\b|(?:not|n't|without|instead of|avoid|rather than) (?:to |be |being )?(?:wrap|unwrap|expos|leak|depend|us(?:e|ing) (?:the )?[`'"]?%w)|flatten|purpose|deliberate|intention|nolint|errorlint/i;

/** A comment above a check is mostly about something else. */
const stated =
  /(?:not|n't|instead of|avoid) [^\n]{0,20}(?:%w|unwrap)|on purpose|deliberate|intention|errorlint/i;

/** Characters of comment behind a call. */
const longest = 1_000;

/** The comment above the line, above the check around it, or at its end says that nobody is to ask for what is inside. */
export function isMeant(call: GoNode, text: string): boolean {
  const behind = /\/\/.*/.exec(text.slice(call.end, call.end + longest).split('\n', 1)[0] ?? '')?.[0] ?? '';
  if (reason.test(behind) || reason.test(commentAbove(call.start, text))) return true;
  for (const around of nodesAround(call)) {
    if (isFunction(around)) return false;
    if (around.kind === 'if_statement' && stated.test(commentAbove(around.start, text))) return true;
  }
  return false;
}
