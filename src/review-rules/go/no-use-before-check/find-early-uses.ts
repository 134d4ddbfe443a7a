import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partBeside } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { asksFor, callWithResults } from '../_kit/error-checks.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import { NilOnError } from './nil-on-error.ts';

/** A result of which something is taken before its error is looked at. */
export interface EarlyUse {
  /** `res.Body`, in `res.Body.Close()`. */
  readonly use: GoNode;
  readonly value: string;
  readonly error: string;
}

/** The two names, and where they stand. */
interface Result {
  readonly value: string;
  readonly error: string;
  readonly tree: GoTree;
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
    const use = useBeforeCheck(statement, { value, error, tree });
    if (use !== undefined && nilOnError.isSo(made.call)) yield { use, value, error };
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
    if (!isPlain(next, result)) return undefined;
    found ??= useIn(next, result);
    next = partBeside(next, 1);
  }
  return undefined;
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

function isTested(node: GoNode, { value, tree }: Result): boolean {
  return some(node, (one) => {
    if (one.kind !== 'binary_expression' || childOf(one, 'right')?.kind !== 'nil') return false;
    const left = childOf(one, 'left');
    return left !== undefined && tree.textOf(left) === value;
  });
}

/** Another value is given to the name, or the place of it to somebody. */
function isGivenAgain(node: GoNode, { value, tree }: Result): boolean {
  return some(node, (one) => {
    if (one.kind !== 'identifier' || tree.textOf(one) !== value) return false;
    const { parent } = one;
    const isTarget = parent?.kind === 'expression_list' && parent.field === 'left';
    return isTarget || (parent?.kind === 'unary_expression' && kindIn(parent, '&') !== undefined);
  });
}

function mentions(node: GoNode, name: string, tree: GoTree): boolean {
  return some(node, (one) => one.kind === 'identifier' && tree.textOf(one) === name);
}

/** Methods that are made to be called on nil, too. */
const nilSafe = /^(?:Get[A-Z]\w*|String|Len|Bytes|Close|Error)$/;

/** The first thing that is taken of the value, whatever the statement finds on its way there. */
function useIn(node: GoNode, result: Result): GoNode | undefined {
  if (node.kind === 'if_statement') {
    const condition = childOf(node, 'condition');
    if (condition === undefined || childOf(node, 'initializer') !== undefined) return undefined;
    return useIn(condition, result);
  }
  return first(node, (one) => {
    if (one.kind !== 'selector_expression') return false;
    const [operand, field] = [childOf(one, 'operand'), childOf(one, 'field')];
    if (operand?.kind !== 'identifier' || field === undefined) return false;
    if (result.tree.textOf(operand) !== result.value) return false;
    return !(one.field === 'function' && nilSafe.test(result.tree.textOf(field)));
  });
}

/** The first such node that is certainly come to: not in closures, not behind `&&` and `||`. */
function first(node: GoNode, is: (node: GoNode) => boolean): GoNode | undefined {
  if (is(node)) return node;
  if (node.kind === 'func_literal') return undefined;
  const isShort =
    node.kind === 'binary_expression' && /^(?:&&|\|\|)$/.test(childOf(node, 'operator')?.kind ?? '');
  for (const child of isShort ? node.children.slice(0, 1) : node.children) {
    const found = first(child, is);
    if (found !== undefined) return found;
  }
  return undefined;
}

function some(node: GoNode, is: (node: GoNode) => boolean): boolean {
  return is(node) || node.children.some((child) => some(child, is));
}
