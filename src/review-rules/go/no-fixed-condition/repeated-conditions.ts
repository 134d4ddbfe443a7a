import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isPure } from '../_kit/is-pure.ts';
import type { FixedCondition } from './fixed-condition.ts';

/** A condition that was false further up in the chain is false again: `if a … else if a …`, `switch { case a: … case a: … }`. */
export function* repeatedConditions(tree: GoTree): Generator<FixedCondition> {
  for (const node of tree.nodesOf('if_statement'))
    if (node.field !== 'alternative' && childOf(node, 'alternative')?.kind === 'if_statement')
      yield* repeatedIn(conditionsOf(node), tree);
  for (const node of tree.nodesOf('expression_switch_statement'))
    if (childOf(node, 'value') === undefined) yield* repeatedIn(casesOf(node), tree);
}

/** undefined: a statement runs before the next condition, and may change what it asks for. */
type Conditions = readonly (GoNode | undefined)[];

function* repeatedIn(conditions: Conditions, tree: GoTree): Generator<FixedCondition> {
  let seen = new Map<string, GoNode>();
  for (const node of conditions) {
    if (node === undefined) {
      seen = new Map();
      continue;
    }
    const text = tree.textOf(node);
    const first = seen.get(text);
    if (first !== undefined && isPure(node, tree))
      yield { node, outcome: false, reason: { kind: 'asked-before', first } };
    seen.set(text, first ?? node);
  }
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
