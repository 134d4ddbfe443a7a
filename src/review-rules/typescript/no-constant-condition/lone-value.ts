import type { FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isRepeatable } from '../_kit/is-repeatable.ts';

type Literal = NodeOf<'StringLiteral' | 'NumericLiteral'>;

/** The comparison that a text or number after `||` was meant to share: `kind === 'a'` in `kind === 'a' || 'b'`. */
export function comparisonBefore(value: Node): NodeOf<'BinaryExpression'> | undefined {
  if (!isLiteral(value)) return undefined;
  let at = parentOf(value);
  while (at?.type === 'LogicalExpression' && at.operator === '||') {
    const { left } = at;
    const before = left.type === 'LogicalExpression' && left.operator === '||' ? left.right : left;
    if (before.type === 'BinaryExpression') return isLike(before, value) ? before : undefined;
    if (before.type !== value.type) return undefined;
    at = left;
  }
  return undefined;
}

function isLike({ operator, right }: NodeOf<'BinaryExpression'>, value: Literal): boolean {
  return (operator === '===' || operator === '==') && right.type === value.type;
}

/** Writes the left side of the comparison before each value of the chain that stands alone. */
export function repeatComparison(first: Node, chain: Node, file: TypeScriptFile): FixDraft | undefined {
  const comparison = comparisonBefore(first);
  if (comparison === undefined || !isRepeatable(comparison.left)) return undefined;
  const text = file.text.slice(rangeOf(comparison).start, rangeOf(comparison.right).start);
  const { start } = rangeOf(first);
  const later: number[] = [];
  for (let at = chain; at.type === 'LogicalExpression' && at.right !== first; at = at.left) {
    if (at.right.type === first.type) later.unshift(rangeOf(at.right).start);
  }
  const insertAt = (offset: number) => ({ range: { start: offset, end: offset }, text });
  return {
    title: say('Compare with each value', '与每个值分别比较'),
    edits: [insertAt(start), ...later.map(insertAt)],
  };
}

function isLiteral(node: Node): node is Literal {
  return node.type === 'StringLiteral' || node.type === 'NumericLiteral';
}
