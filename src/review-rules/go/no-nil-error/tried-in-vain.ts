import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { commentAbove } from '../_kit/comment-above.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { functionAround, isFunction } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';

/** `return nil` behind a loop that has left with `return nil` where a try worked: whoever comes here has failed each time. */
export interface TriedInVain {
  readonly node: GoNode;
  readonly tries: GoNode;
  /** Each turn is about another one of a list or of a row of places, or asks whether a file is there: that none is may be fine. */
  readonly isSearch: boolean;
}

export function* triedInVain({ tree, text }: GoFile): Generator<TriedInVain> {
  if (!/== nil\b/.test(text) || !text.includes('return nil')) return;
  for (const node of tree.nodesOf('return_statement')) {
    const loop = tree.textOf(node) === 'return nil' ? partBeside(node, -1) : undefined;
    const around = node.parent?.parent?.parent;
    if (loop?.kind !== 'for_statement' || around === undefined || !isFunction(around)) continue;
    if (!givesOnlyError(around, tree) || !isCounted(loop) || isSaid(node, text)) continue;
    const tries = tryIn(loop, tree);
    if (tries !== undefined) yield { node, tries, isSearch: isOverList(loop) || looksFor(tries, loop, tree) };
  }
}

function givesOnlyError(around: GoNode, tree: GoTree): boolean {
  const [result, name] = [childOf(around, 'result'), childOf(around, 'name')];
  if (result === undefined || tree.textOf(result) !== 'error') return false;
  return (
    name === undefined || !/clean|close|stop|shutdown|ignore|best|maybe|optional/i.test(tree.textOf(name))
  );
}

/** `for _, one := range all`; one over a number has no second variable. */
function isOverList(loop: GoNode): boolean {
  const clause = kindIn(loop, 'range_clause');
  const left = clause === undefined ? undefined : childOf(clause, 'left');
  return left !== undefined && partsOf(left).length > 1;
}

/** `os.Stat(name)`; and what is given the variable of the loop, or one that each turn changes, is about another thing each time. */
function looksFor(tries: GoNode, loop: GoNode, tree: GoTree): boolean {
  const callee = childOf(tries, 'function');
  if (callee !== undefined && /(?:^|\.)(?:L?Stat|Load)$/.test(tree.textOf(callee))) return true;
  const given = childOf(tries, 'arguments');
  const names = new Set(given === undefined ? [] : tree.textOf(given).match(/\b[a-z]\w*\b/g));
  const written = tree.textOf(loop);
  const changed = Array.from(
    written.matchAll(/^[ \t]*(\w+) = |^for (\w+) := /gm),
    ([, one, other]) => one ?? other,
  );
  return changed.some((one) => one !== undefined && names.has(one) && !/ctx$/i.test(one));
}

/** It comes to an end of itself: over a list, or with a condition. */
function isCounted(loop: GoNode): boolean {
  const clause = kindIn(loop, 'for_clause');
  return (
    kindIn(loop, 'range_clause') !== undefined ||
    (clause !== undefined && childOf(clause, 'condition') !== undefined)
  );
}

/** The one call in the loop whose error is asked for, and thrown away. */
function tryIn(loop: GoNode, tree: GoTree): GoNode | undefined {
  const body = childOf(loop, 'body');
  const list = body === undefined ? undefined : kindIn(body, 'statement_list');
  const statements = list === undefined ? [] : partsOf(list);
  for (const [index, check] of statements.entries()) {
    const error = check.kind === 'if_statement' ? workedWithout(check, tree) : undefined;
    if (error === undefined) continue;
    const giving = childOf(check, 'initializer') ?? statements[index - 1];
    const made = giving === undefined ? undefined : callWithResults(giving, tree);
    if (made?.names.at(-1) !== error || isKept(error, loop, giving, tree)) return undefined;
    return made.call;
  }
  return undefined;
}

/** `err` of `if err == nil { return nil }` */
function workedWithout(check: GoNode, tree: GoTree): string | undefined {
  const condition = withoutParentheses(childOf(check, 'condition'));
  const then = childOf(check, 'consequence');
  const [, name] = /^(\w+) == nil$/.exec(condition === undefined ? '' : tree.textOf(condition)) ?? [];
  const list = then === undefined ? undefined : kindIn(then, 'statement_list');
  const last = list === undefined ? undefined : partsOf(list).at(-1);
  if (name === undefined || !isErrorName(name) || last === undefined) return undefined;
  return tree.textOf(last) === 'return nil' ? name : undefined;
}

/** On another way it is given back, or put somewhere; or the way out is another one. */
function isKept(error: string, loop: GoNode, giving: GoNode | undefined, tree: GoTree): boolean {
  const own = functionAround(loop);
  const named = new RegExp(`\\b${error}\\b`);
  const returns = [...nodesWithin(tree.nodesOf('return_statement'), loop)];
  if (
    returns.some(
      (one) => !/^return (?:nil|\w+\.Err\(\))$/.test(tree.textOf(one)) || functionAround(one) !== own,
    )
  )
    return true;
  if (/\b(?:break|goto|panic|Fatal\w*|Exit)\b/.test(tree.textOf(loop))) return true;
  return ['assignment_statement', 'short_var_declaration', 'send_statement'].some((kind) =>
    [...nodesWithin(tree.nodesOf(kind), loop)].some(
      (one) =>
        one !== giving && named.test(tree.textOf(childOf(one, 'right') ?? childOf(one, 'value') ?? one)),
    ),
  );
}

function isSaid(node: GoNode, text: string): boolean {
  const line = text.slice(node.end, text.indexOf('\n', node.end));
  return line.includes('//') || commentAbove(node.start, text) !== '';
}
