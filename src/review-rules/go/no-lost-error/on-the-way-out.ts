import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { isFunction } from '../_kit/functions.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';

/** There is another error to tell of, or the function is over: in `if err != nil { … return err }` or in what is deferred. */
export function isCleaningUp(statement: GoNode, tree: GoTree): boolean {
  if (isGivingUp(statement, tree)) return true;
  let inner = statement;
  for (const around of nodesAround(statement)) {
    if (isFunction(around))
      return around.kind === 'func_literal' && around.parent?.parent?.kind === 'defer_statement';
    const isHandled = around.kind === 'if_statement' && inner.field === 'consequence';
    if (
      isHandled &&
      (leaves(inner) || stops(inner, tree) || isGivenBackAfter(around, tree)) &&
      isOfError(around, tree)
    )
      return true;
    inner = around;
  }
  return false;
}

/** `err != nil` is its condition. */
export function isOfError(node: GoNode | undefined, tree: GoTree): boolean {
  const condition = withoutParentheses(node === undefined ? undefined : childOf(node, 'condition'));
  const [left, right] = condition === undefined ? [] : partsOf(condition);
  return right?.kind === 'nil' && left?.kind === 'identifier' && isErrorName(tree.textOf(left));
}

/** `if err != nil { … }`, then `return err` */
function isGivenBackAfter(handling: GoNode, tree: GoTree): boolean {
  const next = partBeside(handling, 1);
  const condition = withoutParentheses(childOf(handling, 'condition'));
  if (next?.kind !== 'return_statement' || condition === undefined) return false;
  const [asked] = partsOf(condition);
  if (asked?.kind !== 'identifier' || kindIn(condition, '!=') === undefined) return false;
  return new RegExp(`\\b${tree.textOf(asked)}$`).test(tree.textOf(next));
}

/** Its last statement is no longer in the function or in this turn of the loop. */
export function leaves(block: GoNode): boolean {
  const last = partsOf(kindIn(block, 'statement_list') ?? block).at(-1);
  return last?.kind === 'return_statement' || last?.kind === 'continue_statement';
}

/** The program ends there, or the loop with the error in hand. */
function stops(block: GoNode, tree: GoTree): boolean {
  const last = partsOf(kindIn(block, 'statement_list') ?? block).at(-1);
  if (last?.kind === 'break_statement') return true;
  const text = last?.kind === 'expression_statement' ? tree.textOf(last).slice(0, longestName) : '';
  return /^(?:panic|os\.Exit|(?:\w+\.)*(?:Fatal|Panic)(?:f|ln|w)?)\(/.test(text);
}

const longestName = 80;

/** Statements between the error and the `return`. */
const nearby = 4;

/** An error that is made right here. */
const made = /^(?:fmt\.Errorf|\w*(?:errors|status)\.(?:New\w*|Errorf?|Wrapf?|WithMessagef?|WithStack))\(/;

/** `err = errors.New("…")`, this, then `return err`; or this, then `return errors.New("…")`. */
function isGivingUp(statement: GoNode, tree: GoTree): boolean {
  let end = partBeside(statement, 1);
  for (let count = 0; end?.kind === 'expression_statement' && count < nearby; count++)
    end = partBeside(end, 1);
  if (end?.kind !== 'return_statement') return false;
  const list = kindIn(end, 'expression_list');
  const last = list === undefined ? undefined : partsOf(list).at(-1);
  if (last !== undefined && made.test(tree.textOf(last))) return true;
  if (last !== undefined && last.kind !== 'identifier') return false;
  let before = partBeside(statement, -1);
  for (let count = 0; before?.kind === 'expression_statement' && count < nearby; count++)
    before = partBeside(before, -1);
  return before !== undefined && makesError(before, last, tree);
}

/** Of no name: it may be any result with a name of errors. */
function makesError(statement: GoNode, name: GoNode | undefined, tree: GoTree): boolean {
  if (statement.kind !== 'assignment_statement' && statement.kind !== 'short_var_declaration') return false;
  const [left, right] = [childOf(statement, 'left'), childOf(statement, 'right')];
  if (left === undefined || right === undefined || !made.test(tree.textOf(right))) return false;
  const target = tree.textOf(left);
  return name === undefined ? isErrorName(target) : target === tree.textOf(name);
}
