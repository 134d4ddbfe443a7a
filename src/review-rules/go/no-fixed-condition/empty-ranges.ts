import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { decidesRange } from '../../_kit/number-range.ts';
import type { Limit } from '../../_kit/number-range.ts';
import { isPure } from '../_kit/is-pure.ts';
import { operandsOf } from '../_kit/operands-of.ts';
import type { FixedCondition } from './fixed-condition.ts';
import type { OwnConstants } from './own-constants.ts';
import { turned } from './never-negative.ts';

export interface Bound extends Limit {
  readonly node: GoNode;
  readonly value: GoNode;
}

/** `n > 10 && n < 5` holds for no number, `n < 10 || n > 5` for each. */
export function* emptyRanges(
  node: GoNode,
  operator: '&&' | '||',
  constants: OwnConstants,
  tree: GoTree,
): Generator<FixedCondition> {
  const known = new Map<string, Bound[]>();
  for (const operand of operandsOf(node, operator)) {
    const bound = boundIn(operand, constants, tree);
    if (bound === undefined) continue;
    const text = tree.textOf(bound.value);
    const before = known.get(text) ?? [];
    known.set(text, before);
    const other = before.find((one) => decidesRange(one, bound, operator));
    before.push(bound);
    if (other === undefined) continue;
    const reason = { kind: 'range', value: bound.value, first: other.node } as const;
    yield { node: bound.node, outcome: operator === '||', reason };
    return;
  }
}

const comparison = /^[<>]=?$/;

/** `n > 10`, from either side. */
export function boundIn(operand: GoNode, constants: OwnConstants, tree: GoTree): Bound | undefined {
  const operator = operand.kind === 'binary_expression' ? childOf(operand, 'operator')?.kind : undefined;
  const [left, right] = [childOf(operand, 'left'), childOf(operand, 'right')];
  if (operator === undefined || !comparison.test(operator) || left === undefined || right === undefined)
    return undefined;
  const [onLeft, onRight] = [left, right].map((one) => numberOf(one, tree) ?? constants.numberOf(one));
  const [value, limit] = onLeft === undefined ? [left, onRight] : [right, onLeft];
  if (limit === undefined || (onLeft !== undefined && onRight !== undefined) || !isPure(value, tree))
    return undefined;
  const asked = onLeft === undefined ? operator : (turned.get(operator) ?? operator);
  return { node: operand, value, limit, operator: asked };
}

function numberOf(node: GoNode, tree: GoTree): number | undefined {
  const text = tree.textOf(node);
  switch (node.kind) {
    case 'int_literal':
      return /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : undefined;
    case 'rune_literal':
      return /^'[ -&(-[\]-~]'$/.test(text) ? text.charCodeAt(1) : undefined;
    default:
      return undefined;
  }
}
