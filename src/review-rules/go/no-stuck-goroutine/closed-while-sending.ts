import { lastIndexWhere } from '../../../domain/last-index-where.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround, functionAround } from '../_kit/functions.ts';
import { keepingOf } from '../_kit/keepers.ts';
import { withoutQuick } from '../_kit/may-wait.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import type { Close } from './find-closed-before.ts';

/** `for … { go func() { out <- work() }() }` and right behind it `close(out)`, with nothing in between that could wait for them. */
export function isClosedWhileSending({ name, statement }: Close, tree: GoTree): boolean {
  const around = declarationAround(statement);
  if (around === undefined || name.includes('.')) return false;
  const sender = goroutineBefore(statement, around, tree);
  if (sender === undefined || !sendsTo(sender, name, tree)) return false;
  const home = functionAround(sender);
  if (![...nodesAround(statement)].some((one) => one === home)) return false;
  const start = [...nodesAround(sender)].find(({ parent }) => parent?.kind === 'statement_list');
  return start !== undefined && isStraight(tree.textOf({ start: start.end, end: statement.start }), name);
}

function goroutineBefore(statement: GoNode, around: GoNode, tree: GoTree): GoNode | undefined {
  const all = tree.nodesOf('func_literal');
  const last = lastIndexWhere(all, ({ start }) => start < statement.start);
  for (let index = last; index > last - mostNested; index--) {
    const literal = all[index];
    if (literal === undefined || literal.start < around.start) return undefined;
    if (literal.end < statement.start && keepingOf(literal, tree) === 'goroutine') return literal;
  }
  return undefined;
}

/** Literals that are looked through: those around the close, and those in the goroutine. */
const mostNested = 20;

/** It does so itself, and neither counts with the panic nor asks under a lock. */
function sendsTo(literal: GoNode, name: string, tree: GoTree): boolean {
  const text = tree.textOf(literal);
  if (/\brecover\(\)|[lL]ock\(/.test(text)) return false;
  // One of its own hides the other.
  if (new RegExp(`\\b${name}(?:, \\w+)* :?= |\\bvar ${name}\\b|\\b${name} (?:<-)?chan\\b`).test(text))
    return false;
  return [...nodesWithin(tree.nodesOf('send_statement'), literal)].some(
    (send) => functionAround(send) === literal && tree.textOf(send).startsWith(`${name} <- `),
  );
}

/** Nothing on the way waits, or leads elsewhere; another channel of the name would be made anew. */
function isStraight(between: string, name: string): boolean {
  const text = withoutQuick(between).replaceAll(/\bgo func\(\) \{|\.(?:Add|Done)\(/g, '');
  if (/\w\(|<-|\b(?:select|range|else|case|default|return|break|continue|goto)\b/.test(text)) return false;
  return !new RegExp(`\\b${name}\\b`).test(text);
}
