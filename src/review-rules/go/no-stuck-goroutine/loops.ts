import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { Range } from '../../../domain/text-position.ts';

/** The loops around a place that begin behind another one, innermost first; they end at the function. */
export function loopsAround(node: GoNode, after: GoNode, home: GoNode): readonly GoNode[] {
  const loops: GoNode[] = [];
  for (const around of nodesAround(node)) {
    if (around === home || around.start < after.start) break;
    if (around.kind === 'for_statement') loops.push(around);
  }
  return loops;
}

/**
 * What is asked before each turn. `endless`: nothing. `unclear`: the outcome that ends the loop is not always the same
 * side of a branch.
 */
export function headOf(loop: GoNode): Range | 'endless' | 'unclear' {
  const range = kindIn(loop, 'range_clause');
  if (range !== undefined) return range;
  const clause = kindIn(loop, 'for_clause');
  const test =
    clause === undefined ? partsOf(loop).find(({ field }) => field !== 'body') : childOf(clause, 'condition');
  if (test === undefined) return 'endless';
  const operator = childOf(test, 'operator')?.kind ?? '';
  return test.kind === 'binary_expression' && /^(?:[<>]=?|!=)$/.test(operator) ? test : 'unclear';
}
