import { childOf, kindIn, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { writesLog } from '../_kit/is-log-call.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import { isRemark } from './is-remark.ts';
import { isGivenAgain, isTested, mentions, useIn } from './value-uses.ts';
import type { Result } from './value-uses.ts';

/** Statements that are looked through. */
const furthest = 8;

/** What is taken of the value where the call has failed: in the branch for that, or behind one that the code leaves. */
export function useAfterFailure(statement: GoNode, result: Result): GoNode | undefined {
  const around = statement.parent;
  const check = around?.kind === 'if_statement' ? around : statementAfter(statement);
  const asked = check === undefined ? undefined : askedBy(check, result);
  if (check === undefined || asked === undefined) return undefined;
  const statements = statementsIn(childOf(check, 'consequence'));
  const use = asked === 'failed' ? firstUse(statements, result, 'conditions too') : undefined;
  if (use !== undefined) return use;
  if (childOf(check, 'alternative') !== undefined || around === check) return undefined;
  const goesOn = asked === 'failed' ? fallsThrough(statements, result) : leaves(statements);
  return goesOn ? firstUse(statementsBehind(check), result, 'conditions too') : undefined;
}

export function statementsBehind(check: GoNode): readonly GoNode[] {
  const rest: GoNode[] = [];
  let next = partBeside(check, 1);
  for (; next !== undefined && rest.length < furthest; next = partBeside(next, 1))
    if (next.kind !== 'comment') rest.push(next);
  return rest;
}

function statementAfter(statement: GoNode): GoNode | undefined {
  let next = partBeside(statement, 1);
  while (next?.kind === 'comment') next = partBeside(next, 1);
  return next;
}

/** `err != nil` alone; `err == nil` alone; or a failure and something else: `err != nil && !os.IsNotExist(err)`. */
function askedBy(check: GoNode, result: Result): 'failed' | 'worked' | 'failed otherwise' | undefined {
  if (check.kind !== 'if_statement') return undefined;
  const condition = withoutParentheses(childOf(check, 'condition'));
  if (condition?.kind !== 'binary_expression') return undefined;
  const operator = childOf(condition, 'operator')?.kind;
  if (operator === '!=' && isOfError(condition, result)) return 'failed';
  if (operator === '==' && isOfError(condition, result)) return 'worked';
  const [left, right] = [childOf(condition, 'left'), childOf(condition, 'right')];
  if (operator !== '&&' || left === undefined || right === undefined) return undefined;
  const isFailure = childOf(left, 'operator')?.kind === '!=' && isOfError(left, result);
  return isFailure && isOtherKind(right, result) ? 'failed otherwise' : undefined;
}

/** Asked against nil. */
function isOfError(condition: GoNode, { error, tree }: Result): boolean {
  const left = childOf(condition, 'left');
  return childOf(condition, 'right')?.kind === 'nil' && left !== undefined && tree.textOf(left) === error;
}

/** Not one of the kinds that the code can do with. */
function isOtherKind(condition: GoNode, { error, tree }: Result): boolean {
  const text = tree.textOf(condition).replaceAll(' ', '');
  return new RegExp(`^(?:!(?:os|errors)\\.Is\\w*\\(${error}\\b[^()]*\\)|${error}!=[\\w.]+)$`).test(text);
}

export function statementsIn(branch: GoNode | undefined): readonly GoNode[] {
  if (branch === undefined) return [];
  return partsOf(kindIn(branch, 'statement_list') ?? branch).filter(({ kind }) => kind !== 'comment');
}

/** In statements that follow each other, up to one that decides, or gives one of the two another value. */
export function firstUse(
  statements: readonly GoNode[],
  result: Result,
  where?: 'conditions too',
): GoNode | undefined {
  for (const statement of statements) {
    const isCondition = where !== undefined && statement.kind === 'if_statement';
    if ((!straight.test(statement.kind) && !isCondition) || isTested(statement, result)) return undefined;
    if (isCondition) {
      const asked = childOf(statement, 'condition');
      return asked === undefined || mentions(asked, result.error, result.tree)
        ? undefined
        : useIn(statement, result);
    }
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

const straight = /^(?:expression|assignment|inc|dec|defer|return)_statement$|^(?:short_)?var_declaration$/;

/** After it the code goes on as if nothing had been: it tells of the error, counts it, may leave in between. */
function fallsThrough(statements: readonly GoNode[], result: Result): boolean {
  return statements.every((one, index) => {
    const isSetAgain = isGivenAgain(one, result) || isGivenAgain(one, { ...result, value: result.error });
    if (isSetAgain || isTested(one, result)) return false;
    if (isLog(one, result) || isRemark(one, result)) return !mentions(one, result.value, result.tree);
    if (one.kind === 'inc_statement' || one.kind === 'dec_statement') return true;
    const isLast = index === statements.length - 1;
    return one.kind === 'if_statement' && childOf(one, 'alternative') === undefined && !isLast;
  });
}

export function leaves(statements: readonly GoNode[]): boolean {
  return /^(?:return|continue|break|goto)_statement$/.test(statements.at(-1)?.kind ?? '');
}

function isLog(statement: GoNode, { tree }: Result): boolean {
  const [call] = statement.kind === 'expression_statement' ? partsOf(statement) : [];
  const callee = call?.kind === 'call_expression' ? childOf(call, 'function') : undefined;
  return callee !== undefined && writesLog(tree.textOf(callee).split('.'));
}
