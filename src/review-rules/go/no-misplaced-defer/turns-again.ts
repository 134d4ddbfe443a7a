import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround, isFunction } from '../_kit/functions.ts';
import { givingBefore } from '../_kit/giving-statement.ts';
import { leaves } from '../_kit/leaves.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';

/** Stands in a loop of its function that may come round again after it. */
export function turnsAgain(statement: GoNode, tree: GoTree): boolean {
  let isInSwitch = false;
  for (const around of nodesAround(statement)) {
    // What comes over a channel may come once: a loop around a `select` is how one waits for the first of several.
    if (isFunction(around) || (around.kind === 'communication_case' && !isWork(around, tree))) return false;
    if (around.kind === 'statement_list' && leavesAtEnd(around, isInSwitch, tree)) return false;
    if (around.kind === 'if_statement' && isAtTheEnd(around, statement, tree)) return false;
    if (around.kind === 'expression_case' && isOneOfAll(around, tree)) return false;
    if (around.kind.endsWith('_case')) isInSwitch = true;
    if (around.kind === 'for_statement') return !hasFewTurns(around, tree);
  }
  return false;
}

/** `case job, ok := <-jobs:`: who takes a thing and whether there is one takes all of them. */
function isWork(one: GoNode, tree: GoTree): boolean {
  const [received] = partsOf(one);
  return received !== undefined && /^\w+, \w+ :?= <-/.test(tree.textOf(received));
}

/** `if right > len(values) {`: that is so in the last turn alone. */
function isAtTheEnd(branch: GoNode, { start, end }: GoNode, tree: GoTree): boolean {
  const condition = withoutParentheses(childOf(branch, 'condition'));
  const then = childOf(branch, 'consequence');
  if (condition === undefined || then === undefined || start < then.start || end > then.end) return false;
  return /^\w+ (?:>=? len\([\w.]+\)|== len\([\w.]+\) ?- ?1)$/.test(tree.textOf(condition));
}

/** What follows in a list ends the loop. A `break` may be one of a `switch`. */
function leavesAtEnd(list: GoNode, isInSwitch: boolean, tree: GoTree): boolean {
  const last = list.children.findLast(({ isNamed }) => isNamed);
  const mayBreak = !isInSwitch && list.parent?.kind === 'block';
  return last !== undefined && leaves(last, tree, mayBreak ? theBreak : nothingElse);
}

const theBreak: ReadonlySet<string> = new Set(['break_statement']);
const nothingElse: ReadonlySet<string> = new Set();

/** `for _, rule := range rules { switch rule { case signed:`: a list of choices names each of them once. */
function isOneOfAll(one: GoNode, tree: GoTree): boolean {
  const value = one.parent === undefined ? undefined : childOf(one.parent, 'value');
  const loop = nodesAround(one).find(({ kind }) => kind === 'for_statement');
  const head = loop === undefined ? undefined : kindIn(loop, 'range_clause');
  const left = head === undefined ? undefined : childOf(head, 'left');
  if (value?.kind !== 'identifier' || left === undefined) return false;
  return partsOf(left).some((target) => tree.textOf(target) === tree.textOf(value));
}

/** A table of the file, or the last parameters, which a caller writes one by one. */
function isFixed(name: string, loop: GoNode, tree: GoTree): boolean {
  const around = functionAround(loop);
  const parameters = around === undefined ? undefined : childOf(around, 'parameters');
  if (parameters !== undefined && new RegExp(`\\b${name} \\.\\.\\.`).test(tree.textOf(parameters)))
    return true;
  return tree.nodesOf('var_spec').some((spec) => {
    const declared = childOf(spec, 'name');
    const [value] = partsOf(childOf(spec, 'value') ?? spec);
    const isOfFile = functionAround(spec) === undefined && value?.kind === 'composite_literal';
    return isOfFile && declared !== undefined && tree.textOf(declared) === name;
  });
}

/** The number of turns is written down, over a list of values or up to a number; or whoever tries again does so a few times. */
function hasFewTurns(loop: GoNode, tree: GoTree): boolean {
  const range = kindIn(loop, 'range_clause');
  if (range !== undefined) {
    const over = childOf(range, 'right');
    const given = over?.kind === 'identifier' ? givingBefore(loop, tree.textOf(over), tree) : undefined;
    const list = given === undefined ? over : partsOf(childOf(given, 'right') ?? given)[0];
    if (given !== undefined && list?.kind === 'composite_literal')
      return partsOf(childOf(list, 'body') ?? list).length > 0;
    if (list?.kind === 'composite_literal' || list?.kind === 'int_literal') return true;
    return list?.kind === 'identifier' && isFixed(tree.textOf(list), loop, tree);
  }
  const clause = kindIn(loop, 'for_clause');
  const condition = childOf(clause ?? loop, 'condition');
  // `for len(queue) > 0`: there are as many as come in.
  const left = condition === undefined ? undefined : childOf(condition, 'left');
  const isCounted = condition !== undefined && childOf(condition, 'right')?.kind === 'int_literal';
  if (isCounted && left?.kind !== 'call_expression') return true;
  return clause !== undefined && /retr(?:y|ies)|attempt|\btries\b|Tries\b/i.test(tree.textOf(clause));
}
