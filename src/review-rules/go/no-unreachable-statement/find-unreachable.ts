import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { nodesAround, partBeside } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from '../_kit/functions.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { isEndingCall, leaves } from '../_kit/leaves.ts';

/** A statement that should run and cannot. */
export interface Unreachable {
  readonly dead: GoNode;
  readonly after: GoNode;
}

const jumps: ReadonlySet<string> = new Set(['break_statement', 'continue_statement', 'goto_statement']);
const branches = [
  ...['if_statement', 'for_statement', 'select_statement'],
  ...['expression_switch_statement', 'type_switch_statement'],
] as const;

export function* findUnreachable(file: GoFile): Generator<Unreachable> {
  for (const found of unreachableIn(file)) if (!isSkipped(found, file)) yield found;
}

function* unreachableIn({ tree, text }: GoFile): Generator<Unreachable> {
  for (const kind of ['return_statement', ...jumps, ...branches])
    for (const after of tree.nodesOf(kind)) yield* behind(after, tree);
  if (!/\b(?:panic|Exit|Goexit|Fatal\w*|Panic\w*|FailNow)\(/.test(text)) return;
  for (const after of tree.nodesOf('expression_statement'))
    if (partBeside(after, 1) !== undefined && isEndingCall(after, tree) && isTellable(after, tree))
      yield* behind(after, tree);
}

function* behind(after: GoNode, tree: GoTree): Generator<Unreachable> {
  if (partBeside(after, 1) === undefined || !leaves(after, tree, jumps)) return;
  const [dead, ...rest] = statementsBehind(after);
  if (dead === undefined) return;
  if (![dead, ...rest].every((one) => isIdle(one, after, tree))) yield { dead, after };
}

/** Up to a label, which something may jump to. */
function statementsBehind(after: GoNode): readonly GoNode[] {
  if (after.parent?.kind !== 'statement_list') return [];
  const found: GoNode[] = [];
  for (let next = partBeside(after, 1); next !== undefined; next = partBeside(next, 1)) {
    if (next.kind === 'labeled_statement') break;
    if (next.kind !== 'empty_statement') found.push(next);
  }
  return found;
}

/** Nothing is lost with it: the compiler wants an end, or a use of a name, or somebody writes `break` behind each case. */
function isIdle(statement: GoNode, after: GoNode, tree: GoTree): boolean {
  switch (statement.kind) {
    case 'return_statement':
      return after.kind !== 'return_statement' || isPlain(statement, tree);
    case 'break_statement':
    case 'continue_statement':
    case 'goto_statement':
      return true;
    case 'expression_statement':
      return isEndingCall(statement, tree);
    case 'assignment_statement':
      return /^_(?:, _)* = /.test(tree.textOf(statement));
    default:
      return false;
  }
}

function isPlain(end: GoNode, tree: GoTree): boolean {
  return /^return(?: (?:nil|true|false|0|""|err),?)*$/.test(tree.textOf(end));
}

/** A `Fatal` of somebody who neither logs nor tests may come back; and `panic("not implemented")` stands before what is for later. */
function isTellable(statement: GoNode, tree: GoTree): boolean {
  const written = tree.textOf(statement);
  return (known.test(written) || byName.test(written)) && !stub.test(written);
}

const known = /^(?:panic|os\.Exit|log\.(?:Fatal|Panic)(?:f|ln)?|runtime\.Goexit)\(/;
const byName = /^(?:[\w.]*log(?:ger)?|t|b|tb)\.(?:Fatal\w*|FailNow)\(/i;
const stub =
  /implement|todo|fixme|support|deprecat|disabled|removed|unreachable|should(?:n't| not)|(?:not|never) reach/i;

/** The program ends there, whatever package the file takes its names from. */
export function isSure({ after }: Unreachable, { tree }: GoFile): boolean {
  const written = tree.textOf(after);
  return after.kind === 'expression_statement'
    ? known.test(written)
    : !/\.(?:Fatal\w*|FailNow)\(/.test(written);
}

/** Tests are taken out of use so, and what one leaves open is over with it. */
export function isOfTest({ after }: Unreachable, { path, tree }: GoFile): boolean {
  return isTestPath(path) || /^(?:t|b|tb)\./.test(tree.textOf(after));
}

/** `return` at the top of a test's function: what is behind it is not to run for now. */
function isSkipped({ after }: Unreachable, { path, tree }: GoFile): boolean {
  if (!isTestPath(path) || tree.textOf(after) !== 'return') return false;
  const [owner] = nodesAround(after).filter(({ kind }) => kind !== 'statement_list' && kind !== 'block');
  return owner?.kind === 'function_declaration';
}

/** It is the first that a function does, or a comment beside it or above it says why: the rest was taken out of use. */
export function isTakenOut({ after, dead }: Unreachable, { tree, text }: GoFile): boolean {
  const [owner] = nodesAround(after).filter(({ kind }) => kind !== 'statement_list' && kind !== 'block');
  if (owner !== undefined && isFunction(owner) && partBeside(after, -1) === undefined) return true;
  const line = text.lastIndexOf('\n', after.start - 1);
  const above = text.lastIndexOf('\n', line - 1) + 1;
  return tree.comments.some(({ range }) => above <= range.start && range.end <= dead.start);
}
