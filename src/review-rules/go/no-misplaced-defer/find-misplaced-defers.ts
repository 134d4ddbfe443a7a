import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf, rootNameOf } from '../_kit/calls.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { asksFor, callWithResults } from '../_kit/error-checks.ts';
import { shortText } from '../../_kit/short-text.ts';
import { isOfTheTurn } from './of-the-turn.ts';
import { turnsAgain } from './turns-again.ts';

/** A `defer` that comes too late for its loop, or too early for its value. */
export interface MisplacedDefer {
  readonly statement: GoNode;
  readonly problem:
    | 'loop'
    | 'lock-in-loop'
    | 'before-check'
    | 'early-argument'
    | 'recover'
    | 'skipped'
    | 'context-ended'
    | 'request-ended'
    | 'result-ended'
    | 'used-ended'
    | 'read-unfinished'
    | 'pool-ended'
    /** The deferred call gives a function, which nobody calls; the deferred closure an error, which nobody gets. */
    | 'uncalled'
    | 'unheard';
  /** What is called, as written. */
  readonly call: string;
  /** The error that is looked at afterwards, or the context that has ended; empty in loops. Of one that is skipped, what ends the program; of one that ends a writer, what is read before. */
  readonly error: string;
  /** What ended the context. */
  readonly ended?: string;
  /** The call does no harm to nil: `(*os.File)(nil).Close()` only gives an error. */
  readonly isHarmless?: true;
  /** It may be what was wanted. */
  readonly isMeant?: true;
}

const givesBack = /^(?:Close|Stop|Rollback|Release|RUnlock|Unlock|cancel|\w+Cancel)$/;

export function* findMisplacedDefers(file: GoFile): Generator<MisplacedDefer> {
  for (const statement of file.tree.nodesOf('defer_statement')) {
    const found = inLoop(statement, file) ?? beforeCheck(statement, file);
    if (found !== undefined) yield found;
  }
}

function inLoop(statement: GoNode, file: GoFile): MisplacedDefer | undefined {
  const { tree, text } = file;
  const call = givenBackBy(statement, tree);
  if (call === undefined || !turnsAgain(statement, tree)) return undefined;
  if (!isOfTheTurn(statement, call, file)) return undefined;
  const isLock = textOf(calledNameOf(call), tree).endsWith('Unlock');
  const problem = isLock ? 'lock-in-loop' : 'loop';
  return { statement, problem, call: shortText(call, text), error: '' };
}

/** The call that gives something back: the deferred one, or the only statement of a deferred closure. */
function givenBackBy(statement: GoNode, tree: GoTree): GoNode | undefined {
  const call = kindIn(statement, 'call_expression');
  if (call === undefined) return undefined;
  const callee = childOf(call, 'function');
  const inner = callee?.kind === 'func_literal' ? onlyCallIn(callee) : call;
  return inner !== undefined && givesBack.test(textOf(calledNameOf(inner), tree)) ? inner : undefined;
}

function onlyCallIn(closure: GoNode): GoNode | undefined {
  const statements = statementsOf(childOf(closure, 'body'));
  const [only] = statements;
  if (only === undefined || statements.length > 1) return undefined;
  if (only.kind === 'expression_statement') return kindIn(only, 'call_expression');
  const right = only.kind === 'assignment_statement' ? childOf(only, 'right') : undefined;
  return right === undefined ? undefined : kindIn(right, 'call_expression');
}

/** `res, err := f()`, then `defer res.Body.Close()`, then the look at `err`. */
function beforeCheck(statement: GoNode, { tree, text }: GoFile): MisplacedDefer | undefined {
  const [before, after] = [partBeside(statement, -1), partBeside(statement, 1)];
  if (before === undefined || after === undefined) return undefined;
  const given = callWithResults(before, tree);
  const [value, error, ...others] = given?.names ?? [];
  if (value === undefined || error === undefined || others.length > 0) return undefined;
  if (!looksAt(after, error, tree)) return undefined;
  const call = callOn(value, error, { statement, tree });
  if (call === undefined) return undefined;
  const isFile = given !== undefined && /^os\.(?:Open|Create)\w*\(/.test(tree.textOf(given.call));
  const found = { statement, problem: 'before-check', call: shortText(call, text), error } as const;
  return isFile ? { ...found, isHarmless: true } : found;
}

/** `if err != nil {`, or a `switch` one of whose cases asks that. */
function looksAt(after: GoNode, error: string, tree: GoTree): boolean {
  if (childOf(after, 'initializer') !== undefined) return false;
  if (after.kind === 'if_statement') return asksFor(error, childOf(after, 'condition'), tree);
  if (after.kind !== 'expression_switch_statement' || childOf(after, 'value') !== undefined) return false;
  return partsOf(after).some((one) => {
    const [asked] = partsOf(childOf(one, 'value') ?? one);
    return one.kind === 'expression_case' && asksFor(error, asked, tree);
  });
}

/** The deferred call on the value, or one in a deferred closure that asks neither for the value nor for the error. */
function callOn(
  value: string,
  error: string,
  { statement, tree }: { readonly statement: GoNode; readonly tree: GoTree },
): GoNode | undefined {
  const call = kindIn(statement, 'call_expression');
  const callee = call === undefined ? undefined : childOf(call, 'function');
  if (call === undefined || callee?.kind !== 'func_literal')
    return call !== undefined && isCalledOn(call, value, tree) ? call : undefined;
  const asks = new RegExp(`(?<![\\w.])(?:${value}\\s*[!=]=|${error}\\b)|\\brecover\\(`);
  if (asks.test(tree.textOf(callee))) return undefined;
  return nodesWithin(tree.nodesOf('call_expression'), callee).find((one) => isCalledOn(one, value, tree));
}

function isCalledOn(call: GoNode, value: string, tree: GoTree): boolean {
  const callee = childOf(call, 'function');
  const root = callee === undefined ? undefined : rootNameOf(callee);
  const isOfValue = root !== undefined && root !== callee && tree.textOf(root) === value;
  // A method of the own package may be one of a value, or look at nil itself.
  return isOfValue && /^\p{Lu}/u.test(textOf(calledNameOf(call), tree));
}

function statementsOf(block: GoNode | undefined): readonly GoNode[] {
  const list = block === undefined ? undefined : kindIn(block, 'statement_list');
  return list === undefined ? [] : partsOf(list);
}

function textOf(node: GoNode | undefined, tree: GoTree): string {
  return node === undefined ? '' : tree.textOf(node);
}
