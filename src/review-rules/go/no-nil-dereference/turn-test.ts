import type { EditDraft } from '../../../analysis/rule.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';

const opposites = new Map([
  ['==', '!='],
  ['!=', '=='],
]);

/** `x == nil && x.a`, `x != nil || x.a`: the opposite was meant. `test`: the comparison that says what `use` is. */
export function turnTest(use: GoNode, test: Range): EditDraft | undefined {
  for (const around of nodesAround(use)) {
    if (around.kind !== 'binary_expression') continue;
    const left = childOf(around, 'left');
    if (left?.start !== test.start || left.end !== test.end) continue;
    const operator = childOf(left, 'operator');
    const text = opposites.get(operator?.kind ?? '');
    if (operator === undefined || text === undefined) return undefined;
    return { range: { start: operator.start, end: operator.end }, text };
  }
  return undefined;
}
