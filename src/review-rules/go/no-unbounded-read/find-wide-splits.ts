import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partBeside } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { packageCall } from '../_kit/package-call.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import type { UnboundedRead } from './unbounded-read.ts';

/** A text without this splits no tokens. */
export const splitsTokens = /\bstrings\.Split\([\w.]*(?:[tT]oken|[jJ][wW][tTsSeE])/;

/** A package that others hand the tokens to which they were sent: a client splits its own. */
const readsTokens = /^package (?:jw[tse]|jose\w*|tokens?|paseto)\b/m;

/** The dots were counted before, by whoever calls. */
const counted = /\bstrings\.Count\([\w.]+, "\."\)/;

/** By its name what somebody sends to show who he is. */
const tokens =
  /(?:^|\.|_)(?:\w*[tT]oken(?:Str(?:ing)?|Text|Value)?|jw[tse]\w*|\w*J(?:W|w)[TSEtse](?:Str(?:ing)?)?)$/;

/** Tokens that are split into as many parts as they have, where only so many are good. */
export function* findWideSplits({ tree, text }: GoFile): Generator<UnboundedRead, void> {
  if (!readsTokens.test(text) || counted.test(text)) return;
  for (const kind of ['short_var_declaration', 'assignment_statement'])
    for (const statement of tree.nodesOf(kind)) {
      const made = callWithResults(statement, tree);
      const [parts] = made?.names ?? [];
      if (made === undefined || parts === undefined || !isOfToken(made.call, tree)) continue;
      const check = partBeside(statement, 1);
      if (check?.kind !== 'if_statement' || !asksHowMany(check, parts, tree)) continue;
      yield { kind: 'unbounded-read', of: 'parts', at: made.call, name: 'strings.Split', isOfCaller: true };
    }
}

function isOfToken(call: GoNode, tree: GoTree): boolean {
  const called = packageCall(call, tree);
  const [text, separator] = argumentsOf(call).map((one) => tree.textOf(one));
  if (called?.module !== 'strings' || called.name !== 'Split') return false;
  return tokens.test(text ?? '') && separator === '"."';
}

function asksHowMany(check: GoNode, parts: string, tree: GoTree): boolean {
  const condition = withoutParentheses(childOf(check, 'condition'));
  return condition !== undefined && new RegExp(`^len\\(${parts}\\) != \\d$`).test(tree.textOf(condition));
}
