import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from '../_kit/declared-types.ts';
import type { FixedCondition } from './fixed-condition.ts';

/** A comparison read from its right side. */
export const turned: ReadonlyMap<string, string> = new Map([
  ['<', '>'],
  ['>', '<'],
  ['<=', '>='],
  ['>=', '<='],
]);

/** `len(x) < 0` and `u >= 0`, from either side. */
export function neverNegative(
  node: GoNode,
  operator: string,
  types: DeclaredTypes,
  tree: GoTree,
): FixedCondition | undefined {
  const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
  if (left === undefined || right === undefined) return undefined;
  const isTurned = isZero(left, tree);
  if (!isTurned && !isZero(right, tree)) return undefined;
  const [value, asked] = isTurned ? [right, turned.get(operator)] : [left, operator];
  if (asked !== '<' && asked !== '>=') return undefined;
  const isSize = value.kind === 'call_expression' && /^(?:len|cap)\(/.test(tree.textOf(value));
  if (!isSize && !/^(?:uint(?:8|16|32|64|ptr)?|byte)$/.test(types.of(value) ?? '')) return undefined;
  if (isHalfOfRange(node, value, tree)) return undefined;
  return { node, outcome: asked === '>=', reason: { kind: 'never-negative', value } };
}

/** `i < 0 || i >= n`: the other half does the work. */
function isHalfOfRange({ parent, start }: GoNode, value: GoNode, tree: GoTree): boolean {
  if (parent?.kind !== 'binary_expression') return false;
  const other = ['left', 'right'].map((side) => childOf(parent, side)).find((one) => one?.start !== start);
  const compared = other?.kind === 'binary_expression' ? childOf(other, 'left') : undefined;
  return compared !== undefined && tree.textOf(compared) === tree.textOf(value);
}

function isZero(node: GoNode, tree: GoTree): boolean {
  return node.kind === 'int_literal' && tree.textOf(node) === '0';
}
