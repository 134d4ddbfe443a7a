import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { withoutParentheses } from './without-parentheses.ts';

/** A call, and the names that its results are given to: `value, err := call()`. */
export interface CallWithResults {
  readonly call: GoNode;
  readonly names: readonly string[];
}

/** Undefined: another statement, or one of the results is not given to a plain name. */
export function callWithResults(statement: GoNode, tree: GoTree): CallWithResults | undefined {
  if (statement.kind !== 'short_var_declaration' && statement.kind !== 'assignment_statement')
    return undefined;
  const targets = partsOf(childOf(statement, 'left') ?? statement);
  const [call, ...others] = partsOf(childOf(statement, 'right') ?? statement);
  if (others.length > 0 || call?.kind !== 'call_expression') return undefined;
  if (targets.some(({ kind }) => kind !== 'identifier')) return undefined;
  return { call, names: targets.map((one) => tree.textOf(one)) };
}

/** `err != nil`, alone or with something else beside it. */
export function asksFor(error: string, written: GoNode | undefined, tree: GoTree): boolean {
  const condition = withoutParentheses(written);
  if (condition?.kind !== 'binary_expression') return false;
  const [left, right] = [childOf(condition, 'left'), childOf(condition, 'right')];
  if (left === undefined || right === undefined) return false;
  if (right.kind === 'nil') return tree.textOf(left) === error;
  return asksFor(error, left, tree) || asksFor(error, right, tree);
}
