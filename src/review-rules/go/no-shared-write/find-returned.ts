import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import type { Variables } from '../_kit/variables.ts';
import type { SharedWrite } from './find-shared-writes.ts';
import { isSilentBehind } from './waiting.ts';

/** A literal behind `go`, and the function that starts it. */
export interface Beside {
  readonly start: GoNode;
  readonly literal: GoNode;
  readonly home: GoNode;
}

/** `func load() (p *Page, err error)`, a goroutine that uses `p`, and then `return nil, err`: this sets `p`. */
export function* findReturned(
  { start, literal, home }: Beside,
  variables: Variables,
  tree: GoTree,
): Generator<SharedWrite> {
  const results = resultsOf(home, tree);
  if (results.length === 0 || !results.some((one) => tree.textOf(literal).includes(tree.textOf(one)))) return;
  const last = lastUses(literal, new Set(results), variables, tree);
  for (const [index, declared] of results.entries()) {
    const use = last.get(declared);
    if (use === undefined || !isSilentBehind(use, literal, tree)) continue;
    const name = tree.textOf(declared);
    const isSet = [
      ...nodesWithin(tree.nodesOf('return_statement'), { start: start.end, end: home.end }),
    ].some(
      (one) => functionAround(one) === home && isBehind(one, start) && setsResult(one, index, name, tree),
    );
    if (isSet) yield { target: use, name, declared, manner: 'returned' };
  }
}

/** The names of its results. */
function resultsOf(home: GoNode, tree: GoTree): readonly GoNode[] {
  const result = childOf(home, 'result');
  if (result?.kind !== 'parameter_list') return [];
  return partsOf(result)
    .flatMap((one) => one.children.filter(({ field }) => field === 'name'))
    .filter((name) => tree.textOf(name) !== '_');
}

function lastUses(
  literal: GoNode,
  results: ReadonlySet<GoNode>,
  variables: Variables,
  tree: GoTree,
): ReadonlyMap<GoNode, GoNode> {
  const found = new Map<GoNode, GoNode>();
  for (const one of nodesWithin(tree.nodesOf('identifier'), literal)) {
    const declared = variables.declarationOf(one);
    if (declared !== undefined && results.has(declared)) found.set(declared, one);
  }
  return found;
}

function isBehind(statement: GoNode, start: GoNode): boolean {
  const list = start.parent;
  return (
    list !== undefined && isInside(statement, list) && nodesAround(statement).some((one) => one === list)
  );
}

/** It gives the result something else than it has. */
function setsResult(statement: GoNode, index: number, name: string, tree: GoTree): boolean {
  const [list] = partsOf(statement);
  if (list === undefined) return false;
  const values = list.kind === 'expression_list' ? partsOf(list) : [list];
  const value = values[index] ?? (values.length === 1 ? values[0] : undefined);
  return value !== undefined && tree.textOf(value) !== name;
}
