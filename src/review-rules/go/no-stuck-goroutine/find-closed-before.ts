import type { GoTree } from '../../../languages/go/go.ts';
import { nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { closedBeside, isClosedEachTurn, isClosedInLoop } from './closed-each-turn.ts';
import { isClosedWhileSending } from './closed-while-sending.ts';
import { closersOf, isCertain } from './goroutines-that-close.ts';
import { mayBeAnother, nextUse } from './next-use.ts';

export type ClosedHow =
  | 'closed-twice'
  | 'sent-after-close'
  | 'closed-before-defer'
  | 'closed-each-turn'
  | 'closed-beside'
  | 'closed-in-loop'
  | 'closed-while-sending';

/** A channel that is closed for the second time, or sent to after it was closed, on one way through a function. */
export interface ClosedBefore {
  readonly how: ClosedHow;
  readonly name: string;
  readonly at: GoNode;
}

export interface Close {
  readonly name: string;
  readonly statement: GoNode;
}

export function* findClosedBefore(tree: GoTree, text: string): Generator<ClosedBefore> {
  if (!/\bclose\(/.test(text)) return;
  const closes = closesIn(tree);
  for (const { name, statement } of closes) {
    yield* closedByGoroutines({ name, statement }, closes, tree);
    if (statement.kind === 'defer_statement' || isCaught(statement, tree)) continue;
    if (isClosedInLoop({ name, statement }, tree)) yield { how: 'closed-in-loop', name, at: statement };
    if (isClosedWhileSending({ name, statement }, tree))
      yield { how: 'closed-while-sending', name, at: statement };
    const next = nextUse(statement, name, tree);
    if (next !== undefined) yield { how: next.how, name, at: next.at };
    const isDeferred = closes.some(
      (one) =>
        one.statement.kind === 'defer_statement' &&
        one.name === name &&
        isAhead(one.statement, statement, name, tree),
    );
    if (isDeferred) yield { how: 'closed-before-defer', name, at: statement };
  }
}

function* closedByGoroutines(close: Close, closes: readonly Close[], tree: GoTree): Generator<ClosedBefore> {
  if (isCaught(close.statement, tree)) return;
  const closers = closersOf(close, tree);
  if (closers.some((one) => isClosedEachTurn(one, close.name, tree)))
    yield { how: 'closed-each-turn', name: close.name, at: close.statement };
  for (const closer of closers) {
    const at = isCertain(closer, tree) ? closedBeside(closer, closes, tree) : undefined;
    if (at !== undefined && !isCaught(at, tree)) yield { how: 'closed-beside', name: closer.name, at };
  }
}

/** `close(ch)` and `defer close(s.ch)`. */
function closesIn(tree: GoTree): readonly Close[] {
  return ['expression_statement', 'defer_statement'].flatMap((kind) =>
    tree.nodesOf(kind).flatMap((statement) => {
      const [, name] =
        /^(?:defer\s+)?close\((\w+(?:\.\w+)*)\)$/.exec(
          statement.end - statement.start < longest ? tree.textOf(statement) : '',
        ) ?? [];
      return name === undefined ? [] : [{ name, statement }];
    }),
  );
}

/** Somebody counts with the panic. */
function isCaught(close: GoNode, tree: GoTree): boolean {
  const around = functionAround(close);
  return around !== undefined && /\brecover\(\)/.test(tree.textOf(around));
}

/** Characters of a statement that only closes. */
const longest = 100;

/** The `defer` has run where the other one is come to. */
function isAhead(deferred: GoNode, close: GoNode, name: string, tree: GoTree): boolean {
  const around = functionAround(close);
  if (around === undefined || functionAround(deferred) !== around || deferred.start > close.start)
    return false;
  if (
    mayBeAnother({ start: deferred.end, end: close.start }, name, tree) ||
    isDeclaredInside(close, name, deferred, tree)
  )
    return false;
  return [...nodesAround(close)].includes(deferred.parent ?? close) && comesBack(close, tree);
}

/** A parameter of a literal or a loop between them has the name. */
function isDeclaredInside(close: GoNode, name: string, deferred: GoNode, tree: GoTree): boolean {
  const [root = ''] = name.split('.');
  return new RegExp(`\\b${root}\\b[\\w\\s,]*(?::=|\\bchan\\b)`).test(
    tree.textOf({ start: deferred.end, end: close.start }),
  );
}

/** What follows does not end the program before the `defer` runs. */
function comesBack(close: GoNode, tree: GoTree): boolean {
  const rest = partsOf(close.parent ?? close).filter(({ start }) => start > close.start);
  return rest.every((one) => !/\b(?:os\.Exit|log\.Fatal\w*|select\s*\{\s*\})/.test(tree.textOf(one)));
}
