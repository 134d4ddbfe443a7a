import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { leaves } from '../_kit/leaves.ts';
import type { OnePass } from './one-pass-loops.ts';

const none: ReadonlySet<string> = new Set();

/** Characters of a loop that are read. */
const longest = 4_000;

/** `for _, x := range xs { if x.id == id { return x }; return nil }` */
export function* onePassSearches(tree: GoTree): Generator<OnePass> {
  for (const loop of tree.nodesOf('for_statement')) {
    const head = kindIn(loop, 'range_clause') ?? kindIn(loop, 'for_clause');
    const list = kindIn(childOf(loop, 'body') ?? loop, 'statement_list');
    if (head === undefined || list === undefined || loop.end - loop.start > longest) continue;
    const last = partsOf(list).at(-1);
    if (last === undefined || !/^(?:if|return)_statement$/.test(last.kind) || !leaves(last, tree, none))
      continue;
    const names = namesOf(head, tree);
    const written = tree.textOf(list);
    if (names.length === 0 || /\b(?:continue|goto|select|break)\b|^\s*\w+:\s*$/m.test(written)) continue;
    if (head.kind === 'range_clause' && mayBeChannel(head, names, written, tree)) continue;
    const leave = lastReturn(last, list, names, tree);
    if (leave !== undefined) yield { loop, leave };
  }
}

/** The variables of the loop that are not `_`. */
function namesOf(head: GoNode, tree: GoTree): readonly string[] {
  const left = childOf(head.kind === 'range_clause' ? head : (childOf(head, 'initializer') ?? head), 'left');
  return (left === undefined ? [] : partsOf(left))
    .map((one) => tree.textOf(one))
    .filter((name) => name !== '_');
}

/** Of a channel one value may be all that is waited for. One variable is known to be a position where something is looked up by it. */
function mayBeChannel(head: GoNode, names: readonly string[], body: string, tree: GoTree): boolean {
  const left = childOf(head, 'left');
  if (left !== undefined && partsOf(left).length > 1) return false;
  return (
    !names.some((name) => body.includes(`[${name}]`)) &&
    !/^\d+$|^len\(/.test(tree.textOf(childOf(head, 'right') ?? head))
  );
}

/** What is returned for the first element, where a condition about it did not hold, and says nothing of it. */
function lastReturn(last: GoNode, list: GoNode, names: readonly string[], tree: GoTree): GoNode | undefined {
  const checks = partsOf(list).filter(({ kind }) => kind === 'if_statement');
  const mentions = (node: GoNode | undefined): boolean =>
    node !== undefined && names.some((name) => new RegExp(`(?<![\\w.])${name}\\b`).test(tree.textOf(node)));
  const isSearch = checks.some((one) => {
    const then = childOf(one, 'consequence');
    const condition = childOf(one, 'condition');
    if (!mentions(condition) || then === undefined || !leaves(then, tree, none)) return false;
    // Whether the first one could be read is asked of what is enough for an answer.
    return condition !== undefined && !/^\(?[\w.]+ [!=]= nil\)?$/.test(tree.textOf(condition));
  });
  if (!isSearch) return undefined;
  const end = last.kind === 'if_statement' ? elseOf(last) : last;
  return end === undefined || mentions(end) || !saysNone(end, tree) ? undefined : end;
}

/** The only statement of the last `else`. */
function elseOf(check: GoNode): GoNode | undefined {
  let at: GoNode | undefined = check;
  while (at?.kind === 'if_statement') at = childOf(at, 'alternative');
  const list = at === undefined ? undefined : kindIn(at, 'statement_list');
  const [only, ...others] = list === undefined ? [] : partsOf(list);
  return only?.kind === 'return_statement' && others.length === 0 ? only : undefined;
}

/** `nil`, `false`, `-1`, `""`, an error that is made here, or one that is called so. */
function saysNone(statement: GoNode, tree: GoTree): boolean {
  const written = tree.textOf(statement).replace(/^return\s*/, '');
  return written.length > 0 && written.length < 200 && noElement.test(written);
}

const noElement =
  /^(?:(?:nil|false|true|-1|0|""|\w+\{\}|(?:\w+\.)?[eE]rr[A-Z]\w*|(?:errors\.New|fmt\.Errorf)\([^]*\))(?:,\s*|$))+$/;
