import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from '../_kit/declared-types.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import { firstUse, statementsIn } from './use-after-failure.ts';
import type { Result } from './value-uses.ts';

/** A pointer of which something is taken where `ok` says that there is none. */
export interface UseOfNothing {
  readonly use: GoNode;
  readonly value: string;
  readonly ok: string;
}

/** `s, ok := x.(*T)` and `e, ok := m[key]` of a map of pointers, then `if !ok {`. */
export function useOfNothing(
  statement: GoNode,
  types: DeclaredTypes,
  tree: GoTree,
): UseOfNothing | undefined {
  const [value, ok, ...others] = partsOf(childOf(statement, 'left') ?? statement);
  const [source] = partsOf(childOf(statement, 'right') ?? statement);
  if (value?.kind !== 'identifier' || ok?.kind !== 'identifier' || others.length > 0) return undefined;
  if (source === undefined || !isNilOtherwise(source, types)) return undefined;
  const result = { value: tree.textOf(value), error: tree.textOf(ok), tree };
  const branch = result.value === '_' ? undefined : branchWithout(statement, result);
  const use = branch === undefined ? undefined : firstUse(statementsIn(branch), result);
  return use === undefined ? undefined : { use, value: result.value, ok: result.error };
}

function isNilOtherwise(source: GoNode, types: DeclaredTypes): boolean {
  if (source.kind === 'type_assertion_expression') return childOf(source, 'type')?.kind === 'pointer_type';
  const map = source.kind === 'index_expression' ? childOf(source, 'operand') : undefined;
  return map !== undefined && /^map\[[^\]]*\]\*/.test(types.of(map) ?? '');
}

/** Of the `if` around the statement, or right behind it. */
function branchWithout(statement: GoNode, { error, tree }: Result): GoNode | undefined {
  const check = statement.parent?.kind === 'if_statement' ? statement.parent : partBeside(statement, 1);
  const condition =
    check?.kind === 'if_statement' ? withoutParentheses(childOf(check, 'condition')) : undefined;
  if (check === undefined || condition === undefined) return undefined;
  const asked = tree.textOf(condition);
  if (asked === `!${error}`) return childOf(check, 'consequence');
  const otherwise = asked === error ? childOf(check, 'alternative') : undefined;
  return otherwise?.kind === 'block' ? otherwise : undefined;
}
