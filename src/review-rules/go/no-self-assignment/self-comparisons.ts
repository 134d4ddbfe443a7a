import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { isPure } from '../_kit/is-pure.ts';
import { operandsOf } from '../_kit/operands-of.ts';
import { isBesidePairs } from './beside-pairs.ts';

/** Two operands that are one. */
export interface SelfComparison {
  readonly node: GoNode;
  readonly operator: string;
  readonly operand: GoNode;
  /** Of `a && b && a` the second `a`; it may go. */
  readonly surplus: { readonly start: number; readonly end: number } | undefined;
}

export function* selfComparisons(tree: GoTree): Generator<SelfComparison> {
  const types = new DeclaredTypes(tree);
  for (const node of tree.nodesOf('binary_expression')) {
    const operator = childOf(node, 'operator')?.kind ?? '';
    if (operator === '&&' || operator === '||') yield* repeated(node, operator, tree);
    else if (isAlwaysTheSame(node, operator, types, tree)) {
      const operand = childOf(node, 'left');
      if (operand !== undefined) yield { node, operator, operand, surplus: undefined };
    }
  }
}

/** Operators of whole numbers, and those that are false for equal values of any type. */
const always = /^(?:<|>|\^|&|\||&\^|%)$/;
/** Not so for numbers with a fraction, which may be NaN or infinite. */
const withoutFractions = /^(?:==|!=|<=|>=|-|\/)$/;
const wholeTypes =
  /^(?:u?int(?:8|16|32|64|ptr)?|byte|rune|string|bool|error|\*.+|\[\].+|map\[.+|chan .+|time\.(?:Duration|Month|Weekday))$/s;

function isAlwaysTheSame(node: GoNode, operator: string, types: DeclaredTypes, tree: GoTree): boolean {
  const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
  if (left === undefined || right === undefined || !isSame(left, right, tree)) return false;
  if (!isValue(left) || !isPure(left, tree)) return false;
  if (always.test(operator)) return true;
  if (!withoutFractions.test(operator)) return false;
  return wholeTypes.test(types.of(left) ?? '') || isBesidePairs(node, tree);
}

/** Constants are counted out for the reader. */
function isValue({ kind }: GoNode): boolean {
  return /^(?:identifier|selector_expression|index_expression|call_expression)$/.test(kind);
}

function isSame(left: GoNode, right: GoNode, tree: GoTree): boolean {
  return left.end - left.start === right.end - right.start && tree.textOf(left) === tree.textOf(right);
}

/** `a && b && a`: each operand once. */
function* repeated(node: GoNode, operator: string, tree: GoTree): Generator<SelfComparison> {
  const seen = new Set<string>();
  for (const operand of operandsOf(node, operator)) {
    const text = tree.textOf(operand);
    const before = operand.parent === undefined ? undefined : childOf(operand.parent, 'left');
    if (seen.has(text) && before !== undefined && isPure(operand, tree))
      yield { node: operand, operator, operand, surplus: { start: before.end, end: operand.end } };
    seen.add(text);
  }
}
