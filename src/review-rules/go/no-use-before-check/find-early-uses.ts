import type { GoFile } from '../../../languages/go/go.ts';
import { childOf, kindIn, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { asksFor, callWithResults } from '../_kit/error-checks.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import { NilOnError } from './nil-on-error.ts';
import { isGivenAgain, isTested, mentions, useIn } from './value-uses.ts';
import type { Result } from './value-uses.ts';
import { useAfterFailure } from './use-after-failure.ts';
import { useOfNothing } from './use-of-nothing.ts';
import type { UseOfNothing } from './use-of-nothing.ts';

/** A result of which something is taken before its error is looked at. */
export interface EarlyUse {
  /** `res.Body`, in `res.Body.Close()`. */
  readonly use: GoNode;
  readonly value: string;
  readonly error: string;
  /** The error was looked at before: here there is one, or nobody left when there was one. */
  readonly isAfterFailure: boolean;
}

export function* findEarlyUses({ tree }: GoFile): Generator<EarlyUse> {
  const nilOnError = new NilOnError(tree);
  for (const statement of [
    ...tree.nodesOf('short_var_declaration'),
    ...tree.nodesOf('assignment_statement'),
  ]) {
    const made = callWithResults(statement, tree);
    const [value = '_', error, ...others] = made?.names ?? [];
    if (made === undefined || error === undefined || others.length > 0 || value === '_') continue;
    if (!/^err|Err$/.test(error)) continue;
    const result = { value, error, tree };
    const use = useBeforeCheck(statement, result);
    if (use !== undefined) {
      if (nilOnError.isSo(made.call)) yield { use, value, error, isAfterFailure: false };
      continue;
    }
    const late = useAfterFailure(statement, result);
    if (late !== undefined && nilOnError.isAlways(made.call))
      yield { use: late, value, error, isAfterFailure: true };
  }
}

/** `ok` says that there is nothing, and something is taken of it. */
export function* usesOfNothing({ tree, text }: GoFile): Generator<UseOfNothing> {
  if (!/, \w+ :?= [^\n]*[\])]/.test(text) || !/\bif [^\n]*!\w+ \{|\} else \{/.test(text)) return;
  const types = new DeclaredTypes(tree);
  for (const kind of ['short_var_declaration', 'assignment_statement'])
    for (const statement of tree.nodesOf(kind)) {
      const found = useOfNothing(statement, types, tree);
      if (found !== undefined) yield found;
    }
}

/** Statements that are looked through until the check comes, and what one of them may hold: it is read once per call before it. */
const furthest = { statements: 8, characters: 2_000 } as const;

function useBeforeCheck(statement: GoNode, result: Result): GoNode | undefined {
  const around = statement.parent;
  if (around?.kind === 'if_statement') return useInCheck(around, result).use;
  let found: GoNode | undefined;
  let next = partBeside(statement, 1);
  for (let count = 0; next !== undefined && count < furthest.statements; count++) {
    const check = useInCheck(next, result);
    if (check.isCheck) return found ?? check.use;
    if (isHandedOn(next, result)) return fieldOf(found ?? useIn(next, result));
    if (!isPlain(next, result)) return undefined;
    found ??= useIn(next, result);
    next = partBeside(next, 1);
  }
  return undefined;
}

/** Methods may be made for nil, too. */
function fieldOf(use: GoNode | undefined): GoNode | undefined {
  return use?.field === 'function' ? undefined : use;
}

/** `return res.Header, err`: whoever calls looks at the error, and comes too late. */
function isHandedOn(statement: GoNode, { error, tree }: Result): boolean {
  const values = statement.kind === 'return_statement' ? kindIn(statement, 'expression_list') : undefined;
  const last = values === undefined ? undefined : partsOf(values).at(-1);
  return last?.kind === 'identifier' && tree.textOf(last) === error;
}

/** `if err != nil`, and what is taken of the value before that in the same condition. */
function useInCheck(
  statement: GoNode,
  result: Result,
): { readonly isCheck: boolean; readonly use?: GoNode | undefined } {
  const condition = childOf(statement, 'condition');
  if (statement.kind !== 'if_statement' || !asksFor(result.error, condition, result.tree))
    return { isCheck: false };
  const initializer = childOf(statement, 'initializer');
  if (initializer !== undefined && callWithResults(initializer, result.tree)?.names[0] !== result.value)
    return { isCheck: false };
  return { isCheck: true, use: useBefore(condition, result) };
}

/** In the operands that are read before the one that asks for the error. */
function useBefore(written: GoNode | undefined, result: Result): GoNode | undefined {
  const condition = withoutParentheses(written);
  if (condition?.kind !== 'binary_expression') return undefined;
  const [left, right] = [childOf(condition, 'left'), childOf(condition, 'right')];
  if (left === undefined || right === undefined || right.kind === 'nil') return undefined;
  if (mentions(left, result.error, result.tree)) return useBefore(left, result);
  return isTested(left, result) ? undefined : useIn(left, result);
}

/** Goes on to the next statement, and says nothing of the error or of whether there is a value. */
function isPlain(statement: GoNode, result: Result): boolean {
  const { kind, start, end } = statement;
  if (!/^(?:expression_statement|short_var_declaration|assignment_statement|if_statement)$/.test(kind))
    return false;
  if (end - start > furthest.characters || mentions(statement, result.error, result.tree)) return false;
  return !isTested(statement, result) && !isGivenAgain(statement, result);
}
