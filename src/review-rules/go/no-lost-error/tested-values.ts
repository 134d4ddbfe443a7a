import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import { tellsOfErrors } from './meant-drops.ts';
import { leaves } from './on-the-way-out.ts';

/** Statements behind the call that are looked through. */
const nearby = 3;

/**
 * What the call was to fill is asked right behind it whether there is anything in it, and nothing else is done with it; or it is taken
 * for something that it is not when it stays empty, which panics, and there is nobody to tell.
 */
export function isTestedNext(statement: GoNode, call: GoNode, tree: GoTree): boolean {
  const callee = tree.textOf(childOf(call, 'function') ?? call);
  const tells = tellsOfErrors(call, tree);
  const isScan = callee.endsWith('.Scan') && !tells;
  if (!/\.(?:Unmarshal|Decode)$/.test(callee) && !isScan) return false;
  const [name, ...others] = partsOf(childOf(call, 'arguments') ?? call)
    .slice(isScan ? 0 : -1)
    .map((one) => /^&?(\w+)$/.exec(tree.textOf(one))?.[1]);
  const next = name === undefined ? undefined : firstUse(statement, name, tree);
  if (name === undefined || next === undefined) return false;
  if (others.some((one) => one === undefined || isUsedAfter(statement, one, tree))) return false;
  // Of a number that was not read, nought is an answer.
  if (isScan && !/""|\blen\(/.test(tree.textOf(childOf(next, 'condition') ?? next))) return false;
  return isTest(next, name, tree) || (!tells && isAssertion(next, name, tree));
}

/** What is only printed, or handed to somebody who gives nothing back, is not used yet. */
function firstUse(statement: GoNode, name: string, tree: GoTree): GoNode | undefined {
  const used = new RegExp(`(?<![\\w.])${name}\\b`);
  let next = partBeside(statement, 1);
  for (let count = 0; next !== undefined && count < nearby; count++) {
    if (next.kind !== 'expression_statement' && used.test(tree.textOf(next))) return next;
    next = partBeside(next, 1);
  }
  return undefined;
}

function isTest(statement: GoNode, name: string, tree: GoTree): boolean {
  const part = `(?<![\\w.])(?:len\\()?${name}((?:\\.\\w+)*)\\)?`;
  const isThere = new RegExp(`${part}\\s*(?:!= (?:nil\\b|""|0\\b)|> 0\\b|>= [1-9]|== "[^"])`);
  if (statement.kind === 'return_statement') return isThere.test(tree.textOf(statement));
  const condition = withoutParentheses(childOf(statement, 'condition'));
  const then = childOf(statement, 'consequence');
  if (statement.kind !== 'if_statement' || condition === undefined || then === undefined) return false;
  const isMissing = new RegExp(`${part}\\s*== (?:nil\\b|""|0\\b)`);
  const asked = tree.textOf(condition);
  const looked = lookUpIn(childOf(statement, 'initializer'), name, tree);
  const there = isThere.exec(asked);
  if (there !== null || asked === looked)
    return !isUsedAfter(statement, name, tree) && !endsOnlyThen(there?.[1], then);
  const missing = isMissing.exec(asked);
  return missing !== null && leaves(then) && !isOfFailure(missing[1]) && !fills(then, name, tree);
}

/** `ok` of `v, ok := m["a"]` */
function lookUpIn(head: GoNode | undefined, name: string, tree: GoTree): string | undefined {
  const found = head === undefined ? undefined : /^\w+, (\w+) := (\w+)\[/.exec(tree.textOf(head));
  return found?.[2] === name ? found[1] : undefined;
}

function isUsedAfter(statement: GoNode, name: string, tree: GoTree): boolean {
  const list = statement.parent;
  const rest = list === undefined ? '' : tree.textOf({ start: statement.end, end: list.end });
  return new RegExp(`(?<![\\w.])${name}\\b`).test(rest);
}

/** `if answer.Error != "" { return … }`: what cannot be read passes for an answer without an error. */
function endsOnlyThen(field: string | undefined, then: GoNode): boolean {
  return isOfFailure(field) && leaves(then);
}

function isOfFailure(field: string | undefined): boolean {
  return field !== undefined && /err|fail|code/i.test(field);
}

function fills(block: GoNode, name: string, tree: GoTree): boolean {
  return new RegExp(`(?<![\\w.])${name}(?:\\.\\w+)* = `).test(tree.textOf(block));
}

/** `v["a"].(T)` without an `ok` beside it. */
function isAssertion(statement: GoNode, name: string, tree: GoTree): boolean {
  const left = childOf(statement, 'left');
  if (!/^(?:short_var_declaration|assignment_statement|return_statement)$/.test(statement.kind)) return false;
  if (left !== undefined && partsOf(left).length !== 1) return false;
  return new RegExp(`(?<![\\w.])${name}(?:\\[[^\\]\\n]*\\])?\\.\\((?!type\\b)`).test(tree.textOf(statement));
}
