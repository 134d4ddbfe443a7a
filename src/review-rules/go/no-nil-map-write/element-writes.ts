import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';

/** `m[k] = v`, `m[k]++` */
export interface ElementWrite {
  /** `m[k]` */
  readonly target: GoNode;
  /** `m` */
  readonly map: GoNode;
  readonly statement: GoNode;
}

/** The writes of elements in a file, by the function that does them. */
export function elementWrites(tree: GoTree): ReadonlyMap<GoNode, readonly ElementWrite[]> {
  const found = new Map<GoNode, ElementWrite[]>();
  for (const write of writesIn(tree)) {
    const around = functionAround(write.statement);
    if (around === undefined) continue;
    const known = found.get(around);
    if (known === undefined) found.set(around, [write]);
    else known.push(write);
  }
  return found;
}

function* writesIn(tree: GoTree): Generator<ElementWrite> {
  for (const kind of ['assignment_statement', 'inc_statement', 'dec_statement']) {
    for (const statement of tree.nodesOf(kind)) {
      for (const target of partsOf(childOf(statement, 'left') ?? statement)) {
        const map = target.kind === 'index_expression' ? childOf(target, 'operand') : undefined;
        if (map !== undefined) yield { target, map, statement };
      }
    }
  }
}
