import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import type { AskedCall } from './asked-call.ts';
import type { VainCall } from './vain-call.ts';

/** `sort.Slice(out, func(i, j int) bool { return in[i] < in[j] })`: the positions are those of another list. */
export function* otherList({ name, given: [list, less], file }: AskedCall): Generator<VainCall> {
  if (!/^Slice(?:Stable)?$/.test(name) || list === undefined || less?.kind !== 'func_literal') return;
  const { tree } = file;
  const sorted = tree.textOf(list);
  const [first, second] = positionsOf(less, tree);
  if (!/^\w[\w.]*$/.test(sorted) || first === undefined || second === undefined) return;
  const compared = comparedLists(less, first, second, tree);
  const [only] = compared;
  if (only === undefined || compared.size > 1 || only === sorted || !/^\w[\w.]*$/.test(only)) return;
  // What sorts a field by a name for it means the same list.
  const body = tree.textOf(less);
  if (new RegExp(String.raw`(?<![\w.])${sorted.replaceAll('.', String.raw`\.`)}(?!\w)`).test(body)) return;
  if (!areOneList(sorted, only, list, tree))
    yield { problem: 'other-list', range: list, sorted, compared: only };
}

function positionsOf(less: GoNode, tree: GoTree): readonly string[] {
  const parameters = childOf(less, 'parameters');
  if (parameters === undefined) return [];
  return partsOf(parameters)
    .flatMap((one) => one.children.filter(({ field }) => field === 'name'))
    .map((name) => tree.textOf(name));
}

/** What both positions are looked up in. */
function comparedLists(less: GoNode, first: string, second: string, tree: GoTree): ReadonlySet<string> {
  const byPosition = new Map<string, Set<string>>([
    [first, new Set()],
    [second, new Set()],
  ]);
  for (const node of nodesWithin(tree.nodesOf('index_expression'), less)) {
    const [operand, index] = [childOf(node, 'operand'), childOf(node, 'index')];
    if (operand === undefined || index === undefined) continue;
    byPosition.get(tree.textOf(index))?.add(tree.textOf(operand));
  }
  const [a, b] = [byPosition.get(first), byPosition.get(second)];
  return b !== undefined && a?.size === b.size ? a.union(b) : new Set();
}

/** One is made of the other, without a copy, or both of the same. */
function areOneList(sorted: string, compared: string, at: GoNode, tree: GoTree): boolean {
  const owner = functionAround(at);
  if (owner !== undefined && owner.end - owner.start > longest) return true;
  const names = new Set([sorted, compared]);
  const roots = new Set([rootOf(sorted), rootOf(compared)]);
  for (const kind of [
    'short_var_declaration',
    'assignment_statement',
    'var_spec',
    'keyed_element',
    'range_clause',
  ])
    for (const node of nodesWithin(tree.nodesOf(kind), owner ?? tree.root)) {
      const [left, right] =
        kind === 'keyed_element'
          ? partsOf(node)
          : [
              childOf(node, kind === 'var_spec' ? 'name' : 'left'),
              childOf(node, kind === 'var_spec' ? 'value' : 'right'),
            ];
      if (left === undefined || right === undefined) continue;
      const written = tree.textOf(right);
      const isTouched = names.has(tree.textOf(left)) || kind === 'keyed_element';
      if (isTouched && [...names].some((one) => isPartOf(one, written))) return true;
      if (roots.has(tree.textOf(left)) && roots.has(rootOf(written))) return true;
    }
  return false;
}

/** In a longer function nothing is told: each call would look through all of it. */
const longest = 20_000;

/** `resp` of `&resp.Body`; of what is no path there is none. */
function rootOf(written: string): string {
  return /^[&*]?(\w+)[\w.]*$/.exec(written)?.[1] ?? '';
}

/** `x`, `x[1:]`, `(*T)(x)`: the same elements. */
function isPartOf(name: string, written: string): boolean {
  const at = written.indexOf(name);
  return at >= 0 && !/\b(?:append|make|copy|Clone|Copy|map)\b/.test(written.slice(0, at));
}
