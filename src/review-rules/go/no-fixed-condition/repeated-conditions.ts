import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { say } from '../../../domain/locale.ts';
import { decidesRange } from '../../_kit/number-range.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import { operandsOf } from '../_kit/operands-of.ts';
import { boundIn } from './empty-ranges.ts';
import type { Bound } from './empty-ranges.ts';
import type { OwnConstants } from './own-constants.ts';
import { isPure } from '../_kit/is-pure.ts';
import type { FixedCondition } from './fixed-condition.ts';

/** A condition that was false further up in the chain is false again: `if a … else if a …`, `switch { case a: … case a: … }`. */
export function* repeatedConditions(tree: GoTree, constants: OwnConstants): Generator<FixedCondition> {
  for (const node of tree.nodesOf('if_statement'))
    if (node.field !== 'alternative' && childOf(node, 'alternative')?.kind === 'if_statement')
      yield* repeatedIn(conditionsOf(node), constants, tree);
  for (const node of tree.nodesOf('expression_switch_statement'))
    if (childOf(node, 'value') === undefined) yield* repeatedIn(casesOf(node), constants, tree);
}

/** undefined: a statement runs before the next condition, and may change what it asks for. */
type Conditions = readonly (GoNode | undefined)[];

function* repeatedIn(
  conditions: Conditions,
  constants: OwnConstants,
  tree: GoTree,
): Generator<FixedCondition> {
  let seen = new Map<string, GoNode>();
  let bounds = new Map<string, Bound[]>();
  for (const node of conditions) {
    if (node === undefined) {
      seen = new Map();
      bounds = new Map();
      continue;
    }
    const text = tree.textOf(node);
    const first = seen.get(text);
    if (first !== undefined && isPure(node, tree))
      yield { node, outcome: false, reason: { kind: 'asked-before', first } };
    else yield* narrowerIn(node, bounds, constants, tree);
    seen.set(text, first ?? node);
    const bound = boundIn(withoutParentheses(node) ?? node, constants, tree);
    if (bound === undefined) continue;
    const value = tree.textOf(bound.value);
    bounds.set(value, [...(bounds.get(value) ?? []), bound].slice(-most));
  }
}

/** Limits of one value that are kept: a longer chain is written by a machine. */
const most = 20;

const contrary: ReadonlyMap<string, string> = new Map([
  ['<', '>='],
  ['<=', '>'],
  ['>', '<='],
  ['>=', '<'],
]);

/** `n > 100` below `n > 0`: what it holds for has gone another way. */
function* narrowerIn(
  node: GoNode,
  bounds: ReadonlyMap<string, readonly Bound[]>,
  constants: OwnConstants,
  tree: GoTree,
): Generator<FixedCondition> {
  if (bounds.size === 0) return;
  for (const operand of operandsOf(withoutParentheses(node) ?? node, '&&')) {
    const bound = boundIn(withoutParentheses(operand) ?? operand, constants, tree);
    const known = bound === undefined ? undefined : bounds.get(tree.textOf(bound.value));
    const wider = known?.find((one) => bound !== undefined && isWider(one, bound));
    if (bound === undefined || wider === undefined) continue;
    const [value, taken] = [tree.textOf(bound.value), tree.textOf(wider.node)];
    const text = say(
      `\`${taken}\`, further up in this chain, takes each \`${value}\` that meets it.`,
      `此条件链前面的 \`${taken}\` 已包含所有满足它的 \`${value}\`。`,
    );
    yield { node: operand, outcome: false, reason: { kind: 'told', text } };
    return;
  }
}

function isWider(one: Bound, other: Bound): boolean {
  const operator = contrary.get(one.operator) ?? '';
  return decidesRange({ operator, limit: one.limit }, other, '&&');
}

function conditionsOf(first: GoNode): Conditions {
  const found: (GoNode | undefined)[] = [];
  for (let at: GoNode | undefined = first; at?.kind === 'if_statement'; at = childOf(at, 'alternative')) {
    if (childOf(at, 'initializer') !== undefined) found.push(undefined);
    found.push(childOf(at, 'condition'));
  }
  return found;
}

function casesOf(node: GoNode): Conditions {
  return partsOf(node).flatMap((one) => {
    const values =
      one.kind === 'expression_case' ? (childOf(one, 'value') ?? kindIn(one, 'expression_list')) : undefined;
    return values === undefined ? [] : partsOf(values);
  });
}
