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
    const compared = askedLast(around, test);
    if (compared === undefined) continue;
    const operator = childOf(compared, 'operator');
    const text = opposites.get(operator?.kind ?? '');
    if (operator === undefined || text === undefined) return undefined;
    return { range: { start: operator.start, end: operator.end }, text };
  }
  return undefined;
}

/** What is asked right before the right side: the left one, or the end of a chain. */
function askedLast(join: GoNode, { start, end }: Range): GoNode | undefined {
  const left = childOf(join, 'left');
  const isSame = left?.kind === 'binary_expression' && operatorOf(left) === operatorOf(join);
  return [left, isSame ? childOf(left, 'right') : undefined].find(
    (one) => one?.start === start && one.end === end,
  );
}

function operatorOf(node: GoNode): string | undefined {
  return childOf(node, 'operator')?.kind;
}
