import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isPure } from '../_kit/is-pure.ts';
import { operandsOf } from '../_kit/operands-of.ts';
import type { FixedCondition } from './fixed-condition.ts';
import type { OwnConstants } from './own-constants.ts';

/** `x != 1 || x != 2`, `x == 1 && x == 2`, `a || true`, `a && false` */
export function* fixedChains(
  node: GoNode,
  operator: '&&' | '||',
  constants: OwnConstants,
  tree: GoTree,
): Generator<FixedCondition> {
  const [comparison, outcome] = operator === '||' ? (['!=', true] as const) : (['==', false] as const);
  const operands = operandsOf(node, operator);
  const known = new Map<string, Compared>();
  for (const operand of operands) {
    // Who writes `false && …` takes out what follows.
    if (operand.kind === String(outcome) && operand !== operands[0])
      yield { node: operand, outcome, reason: { kind: 'literal' } };
    const compared = comparedIn(operand, comparison, constants, tree);
    if (compared === undefined) continue;
    const before = known.get(compared.text);
    known.set(compared.text, before ?? compared);
    if (before === undefined || !areApart(before.constant, compared.constant, constants, tree)) continue;
    const turning = operands.length === 2 ? childOf(node, 'operator') : undefined;
    yield {
      node: operands.length === 2 ? node : operand,
      outcome,
      reason: { kind: 'two-values', value: compared.value, first: before.constant, operator: turning },
    };
    // Nothing else of the chain matters.
    return;
  }
}

interface Compared {
  readonly value: GoNode;
  /** Of the value. */
  readonly text: string;
  readonly constant: GoNode;
}

function comparedIn(
  operand: GoNode,
  comparison: '==' | '!=',
  constants: OwnConstants,
  tree: GoTree,
): Compared | undefined {
  if (operand.kind !== 'binary_expression' || childOf(operand, 'operator')?.kind !== comparison)
    return undefined;
  const [value, constant] = [childOf(operand, 'left'), childOf(operand, 'right')];
  if (value === undefined || constant === undefined) return undefined;
  const isKnown = (one: GoNode): boolean => isConstant(one, tree) || constants.has(one);
  if (!isKnown(constant) || isKnown(value) || !isPure(value, tree)) return undefined;
  return { value, text: tree.textOf(value), constant };
}

/** A literal, or a name of another package that is written like one of its constants or errors. */
function isConstant({ kind, children, start, end }: GoNode, tree: GoTree): boolean {
  if (/^(?:int_literal|interpreted_string_literal|rune_literal|nil)$/.test(kind)) return true;
  if (kind !== 'selector_expression' || end - start > longestName) return false;
  const [owner, , name] = children.map((child) => tree.textOf(child));
  return owner !== undefined && tree.imports.has(owner) && /^[A-Z]/.test(name ?? '');
}

const longestName = 80;

/** They are not one value: literals of one kind that are written in one way, an error and nil, two names of one package. */
function areApart(a: GoNode, b: GoNode, constants: OwnConstants, tree: GoTree): boolean {
  if (a.kind === 'identifier' || b.kind === 'identifier') return constants.areApart(a, b);
  const [one, other] = [tree.textOf(a), tree.textOf(b)];
  if (one === other) return false;
  const isPlain = [one, other].every((text) =>
    /^(?:[1-9]\d*|0|"[^"\\]*"|'[^'\\]'|nil|[A-Za-z_][\w.]*)$/.test(text),
  );
  if (!isPlain) return false;
  if (a.kind === b.kind) return a.kind !== 'selector_expression' || one.split('.')[0] === other.split('.')[0];
  const named = a.kind === 'nil' ? other : b.kind === 'nil' ? one : '';
  return /\.(?:Err[A-Z]?\w*|EOF)$/.test(named);
}
