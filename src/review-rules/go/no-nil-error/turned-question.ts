import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** Statements below the question that are looked at. */
const furthest = 6;

/**
 * `v, err := f(); if err == nil { return err }`, and below it `v` is used, though `f` has failed there and nobody asks for `err`: the opposite was
 * meant. The name of `v`; undefined: the way where it worked may well be the short one.
 */
export function valueOfFailed(condition: GoNode, error: string, tree: GoTree): string | undefined {
  if (tree.textOf(condition) !== `${error} == nil`) return undefined;
  const branch = nodesAround(condition).find(({ kind }) => kind === 'if_statement');
  if (branch === undefined || childOf(branch, 'alternative') || childOf(branch, 'initializer'))
    return undefined;
  const given = givenBy(partBeside(branch, -1), tree);
  if (given.pop() !== error) return undefined;
  const inside = childOf(branch, 'consequence');
  const values = given.filter((name) => /^[A-Za-z]\w*$/.test(name));
  if (values.length === 0 || inside === undefined || isSaid(values, tree.textOf(inside))) return undefined;
  let next = partBeside(branch, 1);
  for (let count = 0; next !== undefined && count < furthest; count++) {
    const text = tree.textOf(next);
    if (isSaid([error], text)) return undefined;
    const used = values.find((name) => isSaid([name], text));
    if (used !== undefined)
      return isSaid([used], targetsOf(next, tree)) || isAskedBehind(error, next, tree) ? undefined : used;
    next = partBeside(next, 1);
  }
  return undefined;
}

/** `return fmt.Errorf("create: %w", err)` further down: it is known to have failed. */
function isAskedBehind(error: string, statement: GoNode, tree: GoTree): boolean {
  const list = statement.parent;
  return list !== undefined && isSaid([error], tree.textOf({ start: statement.end, end: list.end }));
}

/** Names that one call gives. */
function givenBy(statement: GoNode | undefined, tree: GoTree): string[] {
  if (!/^(?:short_var_declaration|assignment_statement)$/.test(statement?.kind ?? '')) return [];
  const [left, right] = ['left', 'right'].map((field) => statement && childOf(statement, field));
  const [call, ...others] = right === undefined ? [] : partsOf(right);
  if (left === undefined || call?.kind !== 'call_expression' || others.length > 0) return [];
  return partsOf(left).map((one) => tree.textOf(one));
}

function isSaid(names: readonly string[], text: string): boolean {
  return names.some((name) => new RegExp(String.raw`(?<![\w.])${name}(?!\w)`).test(text));
}

/** Of `v = f()`; `*p = v` and `v.f = x` use it. */
function targetsOf(statement: GoNode, tree: GoTree): string {
  const left = childOf(statement, 'left');
  const plain = left === undefined ? [] : partsOf(left).filter(({ kind }) => kind === 'identifier');
  return plain.map((one) => tree.textOf(one)).join(' ');
}
