import { say } from '../../../domain/locale.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isPure } from '../_kit/is-pure.ts';
import { operandsOf } from '../_kit/operands-of.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import type { FixedCondition } from './fixed-condition.ts';

/** `ok && !ok`, `err == nil || err != nil` */
export function* opposites(node: GoNode, operator: '&&' | '||', tree: GoTree): Generator<FixedCondition> {
  const seen = new Set<string>();
  for (const operand of operandsOf(node, operator)) {
    const opposite = oppositeOf(operand, operator, tree);
    if (opposite !== undefined && seen.has(opposite) && isPure(operand, tree)) {
      const text = say(
        `it asks for \`${opposite}\` and for the opposite.`,
        `它同时判断了 \`${opposite}\` 和与之相反的条件。`,
      );
      yield { node: operand, outcome: operator === '||', reason: { kind: 'told', text } };
      return;
    }
    seen.add(tree.textOf(operand));
  }
}

/** Operators whose outcomes are opposite for all values; of numbers that may be NaN both may be false. */
const turns: Readonly<Record<string, string>> = { '==': '!=', '!=': '==' };
const turnsOfNumbers: Readonly<Record<string, string>> = { '<': '>=', '>=': '<', '>': '<=', '<=': '>' };

function oppositeOf(operand: GoNode, chain: '&&' | '||', tree: GoTree): string | undefined {
  const text = tree.textOf(operand);
  if (operand.kind === 'unary_expression' && text.startsWith('!')) {
    const inner = withoutParentheses(childOf(operand, 'operand'));
    return inner === undefined ? undefined : tree.textOf(inner);
  }
  if (operand.kind !== 'binary_expression') return `!${text}`;
  const [left, operator, right] = ['left', 'operator', 'right'].map((field) => childOf(operand, field));
  if (left === undefined || operator === undefined || right === undefined) return undefined;
  const turned = turns[operator.kind] ?? (chain === '&&' ? turnsOfNumbers[operator.kind] : undefined);
  return turned === undefined ? undefined : `${tree.textOf(left)} ${turned} ${tree.textOf(right)}`;
}
