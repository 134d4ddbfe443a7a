import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { rootNameOf } from '../_kit/calls.ts';
import { givingBefore } from '../_kit/giving-statement.ts';
import type { Found } from './find-nil-uses.ts';
import { isGuardTooLate } from './is-guard-too-late.ts';
import { isVouchedFor } from './is-vouched-for.ts';
import type { UseNodes } from './use-nodes.ts';

/** What the author may have had in mind: a size that is asked for, a crash that is meant, a test of two values at once. */
export function isWorthTelling({ use, cause }: Found, nodes: UseNodes, tree: GoTree): boolean {
  if (cause.kind === 'own' || cause.kind === 'turned' || cause.kind === 'unmade') return true;
  if (isOnlyMeasured(use.node, tree)) return false;
  if (cause.kind === 'known') return cause.nullness.by === 'test' || !isMeantToCrash(use.node);
  if (isVouchedFor(use.value, tree)) return false;
  if (cause.kind === 'late')
    return !cause.isGiven || isGuardTooLate(nodes.written(cause.test), use.node, tree);
  return !asksForOthers(nodes.written(cause.nullness.since), use.value, tree);
}

/** `unsafe.Sizeof(*x)` reads nothing. */
function isOnlyMeasured(node: GoNode, tree: GoTree): boolean {
  const call = node.parent?.kind === 'argument_list' ? node.parent.parent : undefined;
  const callee = call === undefined ? undefined : childOf(call, 'function');
  return callee !== undefined && /^unsafe\.\w+$/.test(tree.textOf(callee));
}

/** `*p = 0` for a `p` that nobody gave a value is how programs are made to crash. */
function isMeantToCrash({ kind, parent }: GoNode): boolean {
  const statement = parent?.parent;
  if (kind !== 'unary_expression' || parent?.field !== 'left' || statement === undefined) return false;
  const [value] = childOf(statement, 'right')?.children ?? [];
  return value?.kind === 'int_literal';
}

/** Characters; a longer one is about many things. */
const longestCondition = 600;

/** `a != nil && b == nil`: which of the ways leads here hangs on the other value, too. */
function asksForOthers(test: GoNode | undefined, value: GoNode, tree: GoTree): boolean {
  if (test === undefined) return true;
  let whole = test;
  for (const around of nodesAround(test)) {
    if (!/^(?:binary|unary|parenthesized)_expression$/.test(around.kind)) break;
    whole = around;
    if (whole.end - whole.start > longestCondition) return true;
  }
  if (asksForTwin(whole, value, tree) || isOneOfSeveralCases(whole)) return true;
  const name = tree.textOf(value);
  return [...tree.textOf(whole).matchAll(/([\w.()[\]]+)\s*[!=]=\s*nil\b/g)].some(([, written = '']) => {
    const other = written.replace(/^\(+/, '');
    return other !== name && !other.startsWith(`${name}.`);
  });
}

/** `case x.isTop() && parent == nil:`, below which `parent` is used in the cases that `x` leaves: those may be the ones that have one. */
function isOneOfSeveralCases(condition: GoNode): boolean {
  const list = condition.parent?.kind === 'expression_list' ? condition.parent.parent : condition.parent;
  return list?.kind === 'expression_case' && kindIn(condition, '&&') !== undefined;
}

/** `!ok || (a != nil && …)` of `a, ok := f()`: whether there is one, the other value says. */
function asksForTwin(condition: GoNode, value: GoNode, tree: GoTree): boolean {
  const root = rootNameOf(value);
  const statement = nodesAround(condition).find(({ parent }) => parent?.kind === 'statement_list');
  if (root === undefined || statement === undefined) return false;
  const given = childOf(statement, 'initializer') ?? givingBefore(statement, tree.textOf(root), tree);
  const names = given === undefined ? [] : partsOf(childOf(given, 'left') ?? given);
  const written = tree.textOf(condition);
  return names
    .map((name) => tree.textOf(name))
    .some(
      (name) =>
        /^\w+$/.test(name) &&
        name !== '_' &&
        name !== tree.textOf(root) &&
        new RegExp(`(?<![\\w.])${name}\\b`).test(written),
    );
}
