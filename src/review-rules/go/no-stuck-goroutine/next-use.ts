import type { Range } from '../../../domain/text-position.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

export interface NextUse {
  readonly how: 'closed-twice' | 'sent-after-close';
  readonly at: GoNode;
}

/** Statements that are looked through. */
const furthest = 40;

/** What sends to the channel or closes it on the way on: in the list of the `close`, in an `if` there, and behind the `if` around it. */
export function nextUse(close: GoNode, name: string, tree: GoTree): NextUse | undefined {
  let at = close;
  for (;;) {
    const found = amongNext(partBeside(at, 1), name, tree, at === close);
    if (found !== 'open') return found;
    const around = at.parent?.parent?.parent;
    if (around?.kind !== 'if_statement' || around.parent?.kind !== 'statement_list') return undefined;
    at = around;
  }
}

/** @param isSure Control comes to the statement whenever the channel was closed; else a condition may have been asked again. */
function amongNext(
  first: GoNode | undefined,
  name: string,
  tree: GoTree,
  isSure: boolean,
): NextUse | undefined | 'open' {
  let next = first;
  for (let count = 0; next !== undefined; count++) {
    const how = count < furthest ? useIn(next, name, tree) : undefined;
    if (how !== undefined) return { how, at: next };
    if (count >= furthest || isEnd(next, tree) || mayBeAnother(next, name, tree)) return undefined;
    if (!isSure && mayLeave(next, tree)) return undefined;
    const inside = isSure && next.kind === 'if_statement' ? insideOf(next, name, tree) : undefined;
    if (inside !== undefined) return inside;
    next = partBeside(next, 1);
  }
  return 'open';
}

function useIn(statement: GoNode, name: string, tree: GoTree): NextUse['how'] | undefined {
  if (statement.kind === 'expression_statement' && tree.textOf(statement) === `close(${name})`)
    return 'closed-twice';
  const channel = statement.kind === 'send_statement' ? childOf(statement, 'channel') : undefined;
  return channel !== undefined && tree.textOf(channel) === name ? 'sent-after-close' : undefined;
}

/** In one of the blocks of an `if`. */
function insideOf(condition: GoNode, name: string, tree: GoTree): NextUse | undefined {
  for (const side of ['consequence', 'alternative']) {
    const block = childOf(condition, side);
    if (block?.kind === 'if_statement') return insideOf(block, name, tree);
    const [first] = partsOf((block === undefined ? undefined : kindIn(block, 'statement_list')) ?? condition);
    const found = block === undefined ? undefined : amongNext(first, name, tree, true);
    if (found !== undefined && found !== 'open') return found;
  }
  return undefined;
}

/** What is below does not run, or is a place to jump to. */
function isEnd(statement: GoNode, tree: GoTree): boolean {
  return (
    /^(?:return|break|continue|goto|labeled|fallthrough)_statement$/.test(statement.kind) ||
    /^(?:panic|os\.Exit|log\.Fatal\w*|runtime\.Goexit)\(/.test(tree.textOf(statement))
  );
}

function mayLeave(statement: Range, tree: GoTree): boolean {
  return /\b(?:return|break|continue|goto|panic|Exit|Goexit|Fatal\w*)\b/.test(tree.textOf(statement));
}

/** `ch = make(chan T)`, `ch := …`, `&ch`; of `s.ch` also `s = …` and what a method of `s` may do. */
export function mayBeAnother(statement: Range, name: string, tree: GoTree): boolean {
  const written = name.replaceAll('.', '\\.');
  const [root = '', ...fields] = name.split('.');
  const named = fields.length === 0 ? written : `(?:${written}|${root})`;
  const call = fields.length === 0 ? '' : `|\\b${root}\\.\\w+\\(`;
  return new RegExp(
    `&${named}\\b|\\b${named}\\b(?!\\.)(?:\\s*,[^=;\\n]*)?\\s*:?=(?!=)|\\bvar ${root}\\b${call}`,
  ).test(tree.textOf(statement));
}
