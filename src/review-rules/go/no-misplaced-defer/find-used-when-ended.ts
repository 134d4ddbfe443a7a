import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, indexOfChildAt, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { worksWithContext } from './works-with-context.ts';

/** A call that is given a context that has ended by then: it fails at once, or does nothing. */
export interface UsedWhenEnded {
  /** The context, where it is given. */
  readonly at: GoNode;
  /** What ended it: `<-ctx.Done()`, `g.Wait()`, `cancel()`. */
  readonly ended: string;
  readonly call: string;
}

/** A text without these waits for the end of no context that it knows. */
export const mayUseWhenEnded = /<-\w+\.Done\(\)|\berrgroup\.WithContext\(/;

/** Statements behind the end of a context that are looked through, and waits of one file. */
const mostBehind = 40;
const mostWaits = 200;
/** Characters of one statement. */
const longest = 4_000;

export function* findUsedWhenEnded({ tree, text }: GoFile): Generator<UsedWhenEnded> {
  let count = 0;
  for (const receive of tree.nodesOf('unary_expression')) {
    const [, context] = /^<-(\w+)\.Done\(\)$/.exec(shortOf(receive, tree)) ?? [];
    if (context === undefined || count++ > mostWaits) continue;
    const behind = behindReceive(receive);
    if (behind === undefined) continue;
    const found = firstUse(behind, context, tree);
    if (found !== undefined) yield { ...found, ended: tree.textOf(receive) };
  }
  if (text.includes('errgroup.WithContext(')) yield* afterGroups(tree);
}

function shortOf(node: GoNode, tree: GoTree): string {
  return node.end - node.start > 80 ? '' : tree.textOf(node);
}

/** What runs only when it was received: the rest of the list, or the case of the `select`. */
function behindReceive(receive: GoNode): readonly GoNode[] | undefined {
  const statement = receive.parent;
  if (statement?.kind === 'expression_statement' && statement.parent?.kind === 'statement_list')
    return siblingsBehind(statement);
  const communication = statement?.kind === 'receive_statement' ? statement.parent : undefined;
  if (communication?.kind !== 'communication_case') return undefined;
  const list = kindIn(communication, 'statement_list');
  return list === undefined ? [] : partsOf(list).slice(0, mostBehind);
}

function siblingsBehind(statement: GoNode): readonly GoNode[] {
  const list = statement.parent;
  if (list === undefined) return [];
  const index = indexOfChildAt(list, statement.start);
  return list.children
    .slice(index + 1, index + 1 + 2 * mostBehind)
    .filter(({ isNamed }) => isNamed)
    .slice(0, mostBehind);
}

/** The first call that works with the context, before it gets another value. */
function firstUse(
  behind: readonly GoNode[],
  context: string,
  tree: GoTree,
): Pick<UsedWhenEnded, 'at' | 'call'> | undefined {
  const given = new RegExp(`[(,]\\s*${context}\\s*[,)]`);
  const anew = new RegExp(`\\b${context}\\b(?:, \\w+)* :?= |\\b${context} context\\.Context\\b`);
  for (const statement of behind) {
    const written = statement.end - statement.start > longest ? '' : tree.textOf(statement);
    if (written === '') return undefined;
    if (given.test(written))
      for (const call of nodesWithin(tree.nodesOf('call_expression'), statement)) {
        const at = argumentsOf(call)[0];
        const name = calledNameOf(call);
        if (at === undefined || name?.kind !== 'field_identifier' || tree.textOf(at) !== context) continue;
        const callee = childOf(call, 'function');
        if (callee === undefined || !worksWithContext(callee, tree)) continue;
        if (isGivenAnew(at, statement, anew, tree)) continue;
        return { at, call: tree.textOf(name) };
      }
    if (anew.test(written)) return undefined;
  }
  return undefined;
}

/** Between the start of the statement and the place somebody else may be meant by the name. */
function isGivenAnew(at: GoNode, statement: GoNode, anew: RegExp, tree: GoTree): boolean {
  return !isDerived(at, statement) && anew.test(tree.textOf({ start: statement.start, end: at.start }));
}

/** `ctx, cancel := context.WithTimeout(ctx, limit)`: what is made of it has ended as well. */
function isDerived(at: GoNode, statement: GoNode): boolean {
  if (statement.kind !== 'short_var_declaration' && statement.kind !== 'assignment_statement') return false;
  const right = childOf(statement, 'right');
  return right !== undefined && right.start <= at.start && functionAround(at) === functionAround(statement);
}

/** `g, ctx := errgroup.WithContext(parent)`: when `g.Wait()` is back, `ctx` has ended, with an error or without. */
function* afterGroups(tree: GoTree): Generator<UsedWhenEnded> {
  for (const made of tree.nodesOf('short_var_declaration')) {
    const [, group, context] = /^(\w+), (\w+) := errgroup\.WithContext\(/.exec(startOf(made, tree)) ?? [];
    if (group === undefined || context === undefined || context === '_') continue;
    const behind = siblingsBehind(made);
    const waits = new RegExp(`(?<![\\w.])${group}\\.Wait\\(\\)`);
    const wait = behind.findIndex((one) => isWait(one, waits, tree));
    const last = behind[wait];
    if (last === undefined || /^(?:return|defer|go)_statement$/.test(last.kind)) continue;
    const found = firstUse(behind.slice(wait + 1), context, tree);
    if (found !== undefined) yield { ...found, ended: `${group}.Wait()` };
  }
}

function startOf(node: GoNode, tree: GoTree): string {
  return tree.textOf({ start: node.start, end: Math.min(node.end, node.start + 120) });
}

/** It waits itself, not in a closure or a loop. */
function isWait(statement: GoNode, waits: RegExp, tree: GoTree): boolean {
  if (statement.end - statement.start > longest || !waits.test(tree.textOf(statement))) return false;
  const head =
    statement.kind === 'if_statement'
      ? (childOf(statement, 'initializer') ?? childOf(statement, 'condition'))
      : statement;
  if (head === undefined || !waits.test(tree.textOf(head))) return false;
  const isLater = nodesWithin(tree.nodesOf('func_literal'), head).some(() => true);
  return !isLater && !/^for_statement$|select|switch/.test(statement.kind);
}
