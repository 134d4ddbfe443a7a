import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from '../_kit/functions.ts';

/** The loops around a place, within its function: the names that each declares → the loop. */
export function loopVariablesAround(node: GoNode): ReadonlyMap<GoNode, GoNode> {
  const found = new Map<GoNode, GoNode>();
  for (const around of nodesAround(node)) {
    if (isFunction(around)) break;
    if (around.kind !== 'for_statement') continue;
    // In the head of a loop nothing is kept.
    const body = childOf(around, 'body');
    if (body === undefined || node.start < body.start) continue;
    for (const name of declaredBy(around)) found.set(name, around);
  }
  return found;
}

function declaredBy(loop: GoNode): readonly GoNode[] {
  const range = kindIn(loop, 'range_clause');
  const clause = kindIn(loop, 'for_clause');
  const by = range ?? (clause === undefined ? undefined : childOf(clause, 'initializer'));
  if (by === undefined || kindIn(by, ':=') === undefined) return [];
  const left = childOf(by, 'left');
  return left === undefined ? [] : partsOf(left).filter(({ kind }) => kind === 'identifier');
}
