import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { Range } from '../../../domain/text-position.ts';

/**
 * Does a test of a parameter that comes after its use show that nil was thought of? One that sends nil away (`if x == nil { return err }`) or puts
 * something in its place was written for it, and so was one beside the use in the same condition. `if x != nil {` further down is mostly needless: every
 * caller has a value, and the question was copied from elsewhere.
 */
export function isGuardTooLate(test: GoNode | undefined, use: Range, tree: GoTree): boolean {
  if (test === undefined) return false;
  let whole = test;
  let isOnlyOr = operatorOf(test) === '==';
  for (const around of nodesAround(test)) {
    if (!/^(?:binary|unary|parenthesized)_expression$/.test(around.kind)) break;
    if (around.kind !== 'parenthesized_expression' && operatorOf(around) !== '||') isOnlyOr = false;
    whole = around;
  }
  if (whole.start <= use.start && use.end <= whole.end) return true;
  const branch = whole.parent;
  if (!isOnlyOr || branch?.kind !== 'if_statement') return false;
  return sendsAway(branch, tree) || putsInPlace(branch, test, tree);
}

function sendsAway(branch: GoNode, tree: GoTree): boolean {
  const body = childOf(branch, 'consequence');
  const list = body?.children.find(({ kind }) => kind === 'statement_list');
  const last = list === undefined ? undefined : partsOf(list).at(-1);
  if (last?.kind === 'expression_statement')
    return /^(?:panic|os\.Exit|log\.(?:Fatal|Panic)(?:f|ln)?)\(/.test(tree.textOf(last));
  return last !== undefined && /^(?:return|continue|break)_statement$/.test(last.kind);
}

/** `if opts == nil { opts = &Options{…} }`: callers may give none. */
function putsInPlace(branch: GoNode, test: GoNode, tree: GoTree): boolean {
  const body = childOf(branch, 'consequence');
  const list = body?.children.find(({ kind }) => kind === 'statement_list');
  const [first, ...others] = list === undefined ? [] : partsOf(list);
  const [target, name] = [first && childOf(first, 'left'), childOf(test, 'left')];
  if (first?.kind !== 'assignment_statement' || target === undefined || name === undefined) return false;
  return others.length === 0 && tree.textOf(target) === tree.textOf(name);
}

function operatorOf(node: GoNode): string {
  return childOf(node, 'operator')?.kind ?? '';
}
