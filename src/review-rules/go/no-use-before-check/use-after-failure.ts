import { childOf, kindIn, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { writesLog } from '../_kit/is-log-call.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import { isGivenAgain, isTested, mentions, useIn } from './value-uses.ts';
import type { Result } from './value-uses.ts';

/** Statements that are looked through. */
const furthest = 8;

/** What is taken of the value where the call has failed: in the branch for that, or behind one that only tells of it. */
export function useAfterFailure(statement: GoNode, result: Result): GoNode | undefined {
  const around = statement.parent;
  const check = around?.kind === 'if_statement' ? around : statementAfter(statement);
  const branch = check === undefined ? undefined : failureBranch(check, result);
  if (check === undefined || branch === undefined) return undefined;
  const statements = partsOf(branch).filter(({ kind }) => kind !== 'comment');
  const use = firstUse(statements, result);
  if (use !== undefined) return use;
  const isLeftOut = childOf(check, 'alternative') !== undefined || around === check;
  if (isLeftOut || !statements.every((one) => onlyTells(one, result))) return undefined;
  const rest: GoNode[] = [];
  for (
    let next = partBeside(check, 1);
    next !== undefined && rest.length < furthest;
    next = partBeside(next, 1)
  )
    if (next.kind !== 'comment') rest.push(next);
  return firstUse(rest, result);
}

function statementAfter(statement: GoNode): GoNode | undefined {
  let next = partBeside(statement, 1);
  while (next?.kind === 'comment') next = partBeside(next, 1);
  return next;
}

/** What runs `if err != nil`, and nothing else is asked. */
function failureBranch(check: GoNode, { error, tree }: Result): GoNode | undefined {
  if (check.kind !== 'if_statement') return undefined;
  const condition = withoutParentheses(childOf(check, 'condition'));
  if (condition?.kind !== 'binary_expression' || childOf(condition, 'operator')?.kind !== '!=')
    return undefined;
  const [left, right] = [childOf(condition, 'left'), childOf(condition, 'right')];
  const isAsked = right?.kind === 'nil' && left !== undefined && tree.textOf(left) === error;
  const branch = isAsked ? childOf(check, 'consequence') : undefined;
  return branch && (kindIn(branch, 'statement_list') ?? branch);
}

/** In statements that follow each other, up to one that decides, or gives one of the two another value. */
function firstUse(statements: readonly GoNode[], result: Result): GoNode | undefined {
  for (const statement of statements) {
    if (!straight.test(statement.kind) || isTested(statement, result)) return undefined;
    const use = useIn(statement, result);
    if (use !== undefined) return use;
    if (isGivenAgain(statement, result) || isGivenAgain(statement, { ...result, value: result.error }))
      return undefined;
    if (
      statement.kind === 'return_statement' ||
      (mentions(statement, result.error, result.tree) && !isLog(statement, result))
    )
      return undefined;
  }
  return undefined;
}

const straight = /^(?:expression|assignment|inc|dec|defer|return)_statement$|^short_var_declaration$/;

/** After it the code goes on as if nothing had been. */
function onlyTells(statement: GoNode, result: Result): boolean {
  return isLog(statement, result) && !mentions(statement, result.value, result.tree);
}

function isLog(statement: GoNode, { tree }: Result): boolean {
  const [call] = statement.kind === 'expression_statement' ? partsOf(statement) : [];
  const callee = call?.kind === 'call_expression' ? childOf(call, 'function') : undefined;
  return callee !== undefined && writesLog(tree.textOf(callee).split('.'));
}
