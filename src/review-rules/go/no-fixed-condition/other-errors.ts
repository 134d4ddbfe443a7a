import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { givingBefore } from '../_kit/giving-statement.ts';
import { operandsOf } from '../_kit/operands-of.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import type { FixedCondition } from './fixed-condition.ts';

const errorName = /^\w*[eE]rr(?:\d+|[A-Z_]\w*)?$/;

/** `if readErr != nil && !errors.Is(err, io.EOF) { return readErr }`: it was to leave out one kind of the error that is told. */
export function* otherErrors(tree: GoTree, text: string): Generator<FixedCondition> {
  if (!/ != nil && .*(?:!errors\.Is\(| != )/.test(text)) return;
  for (const check of tree.nodesOf('if_statement')) {
    const condition = withoutParentheses(childOf(check, 'condition'));
    const body = childOf(check, 'consequence');
    if (condition?.kind !== 'binary_expression' || body === undefined) continue;
    const [first, ...others] = operandsOf(condition, '&&');
    const value = first === undefined ? undefined : comparedIn(first, tree);
    if (value === undefined || childOf(first ?? value, 'right')?.kind !== 'nil') continue;
    const name = tree.textOf(value);
    if (isOfClosing(check, name, tree)) continue;
    for (const node of others) {
      const asked = leftOut(node, tree);
      if (asked === undefined || tree.textOf(asked) === name) continue;
      if (isToldOnly(name, tree.textOf(asked), { body, condition }, tree))
        yield { node, outcome: true, reason: { kind: 'other-error', value, asked } };
    }
  }
}

/** Whether closing failed matters only where nothing else has. */
function isOfClosing(check: GoNode, name: string, tree: GoTree): boolean {
  const giving = childOf(check, 'initializer') ?? givingBefore(check, name, tree);
  return giving !== undefined && /\b(?:\w+\.)?(?:[cC]lose|[fF]lush|[sS]ync)\w*\(/.test(tree.textOf(giving));
}

/** `err` of `err != x` */
function comparedIn(node: GoNode, tree: GoTree): GoNode | undefined {
  if (node.kind !== 'binary_expression' || childOf(node, 'operator')?.kind !== '!=') return undefined;
  const left = childOf(node, 'left');
  return left?.kind === 'identifier' && errorName.test(tree.textOf(left)) ? left : undefined;
}

/** `err` of `!errors.Is(err, ErrGone)` and of `err != ErrGone` */
function leftOut(node: GoNode, tree: GoTree): GoNode | undefined {
  if (node.kind === 'binary_expression')
    return childOf(node, 'right')?.kind === 'nil' ? undefined : comparedIn(node, tree);
  const call = node.kind === 'unary_expression' ? kindIn(node, 'call_expression') : undefined;
  if (call === undefined || !tree.textOf(call).startsWith('errors.Is(')) return undefined;
  const [first] = (childOf(call, 'arguments')?.children ?? []).filter(({ isNamed }) => isNamed);
  return first?.kind === 'identifier' && errorName.test(tree.textOf(first)) ? first : undefined;
}

/** The body tells the error that was found, and knows nothing of the other; nor does the condition ask whether that one is nil. */
function isToldOnly(
  name: string,
  other: string,
  { body, condition }: { readonly body: GoNode; readonly condition: GoNode },
  tree: GoTree,
): boolean {
  const [told, asked] = [tree.textOf(body), tree.textOf(condition)];
  if (new RegExp(`\\b${other}\\b`).test(told) || !new RegExp(`\\b${name}\\b`).test(told)) return false;
  return !new RegExp(`\\b${other} [!=]= nil\\b`).test(asked);
}
