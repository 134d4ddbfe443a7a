import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { isFunction } from '../_kit/functions.ts';
import { gives, givingBefore } from '../_kit/giving-statement.ts';
import { receiverOf } from '../_kit/receiver-of.ts';
import type { FixedCondition } from './fixed-condition.ts';

/** `err == ErrGone`, `case ErrGone` of `switch err`, where the function of this file that gave the error always wraps what it gives. */
export function* wrappedErrors(tree: GoTree, text: string): Generator<FixedCondition> {
  if (!/%w\b/.test(text) || tree.imports.get('fmt') !== 'fmt') return;
  for (const { node, value, error, outcome } of comparisons(tree)) {
    if (!isSentinel(tree.textOf(error), text) || isAskedBeside(node, tree)) continue;
    const call = callThatGave(value, tree);
    const called = call === undefined ? undefined : functionCalled(call, tree);
    if (called !== undefined && alwaysWraps(called, tree.textOf(error), tree))
      yield { node, outcome, reason: { kind: 'wrapped', value, error } };
  }
}

interface Comparison {
  readonly node: GoNode;
  readonly value: GoNode;
  readonly error: GoNode;
  readonly outcome: boolean;
}

function* comparisons(tree: GoTree): Generator<Comparison> {
  for (const node of tree.nodesOf('binary_expression')) {
    const operator = childOf(node, 'operator')?.kind;
    const [value, error] = [childOf(node, 'left'), childOf(node, 'right')];
    if ((operator !== '==' && operator !== '!=') || value === undefined || error === undefined) continue;
    if (value.kind === 'identifier' && isErrorName(tree.textOf(value)))
      yield { node, value, error, outcome: operator === '!=' };
  }
  for (const node of tree.nodesOf('expression_switch_statement')) {
    const value = childOf(node, 'value');
    if (value?.kind !== 'identifier' || !isErrorName(tree.textOf(value))) continue;
    const cases = node.children.filter(({ kind }) => kind === 'expression_case');
    for (const error of cases.flatMap((one) => partsOf(childOf(one, 'value') ?? one)))
      yield { node: error, value, error, outcome: false };
  }
}

/** A variable of a package, made once. */
function isSentinel(name: string, text: string): boolean {
  if (/^(?:\w+\.)?Err[A-Z]\w*$|^io\.EOF$/.test(name)) return true;
  return /^err[A-Z]\w*$/.test(name) && new RegExp(`^(?:var |\\t)${name} *= errors\\.New`, 'm').test(text);
}

/** `err == ErrGone || errors.Is(err, ErrGone)` */
function isAskedBeside(node: GoNode, tree: GoTree): boolean {
  for (const around of nodesAround(node))
    if (around.kind !== 'binary_expression')
      return /\berrors\.(?:Is|As)\(/.test(tree.textOf(around).split('{', 1)[0] ?? '');
  return false;
}

/** The call whose last result the variable still holds. */
function callThatGave(variable: GoNode, tree: GoTree): GoNode | undefined {
  const name = tree.textOf(variable);
  let isInLoop = false;
  for (const around of [variable, ...nodesAround(variable)]) {
    if (isFunction(around)) return undefined;
    const head = childOf(around, 'initializer');
    const isHead = head !== undefined && gives(head, name, tree);
    const giving = isHead ? head : givingBefore(around, name, tree);
    isInLoop ||= around.kind === 'for_statement';
    if (giving === undefined) continue;
    const between = tree.textOf({ start: giving.end, end: isInLoop ? around.end : variable.start });
    if (new RegExp(`&${name}\\b|\\b${name}\\b(?:\\s*,[^=;\\n]*)?\\s*:?=(?!=)`).test(between))
      return undefined;
    const given = callWithResults(giving, tree);
    return given?.names.at(-1) === name ? given.call : undefined;
  }
  return undefined;
}

/** A function of the file, or a method of the type whose method calls it by its receiver. */
function functionCalled(call: GoNode, tree: GoTree): GoNode | undefined {
  const callee = childOf(call, 'function');
  if (callee?.kind === 'identifier')
    return onlyOne(tree.nodesOf('function_declaration'), tree.textOf(callee), tree);
  const [operand, field] = callee === undefined ? [] : [childOf(callee, 'operand'), childOf(callee, 'field')];
  if (callee?.kind !== 'selector_expression' || operand === undefined || field === undefined)
    return undefined;
  const method = [...nodesAround(call)].find(({ kind }) => kind === 'method_declaration');
  const own = method === undefined ? undefined : receiverOf(method, tree);
  const called = onlyOne(tree.nodesOf('method_declaration'), tree.textOf(field), tree);
  const other = called === undefined ? undefined : receiverOf(called, tree);
  return own?.name === tree.textOf(operand) && own.type === other?.type ? called : undefined;
}

function onlyOne(all: readonly GoNode[], name: string, tree: GoTree): GoNode | undefined {
  const [one, ...others] = all.filter((each) => tree.textOf(childOf(each, 'name') ?? each) === name);
  return others.length === 0 ? one : undefined;
}

/** Each error that it gives is made in the `return`, and one wraps this one. */
function alwaysWraps(called: GoNode, error: string, tree: GoTree): boolean {
  const result = childOf(called, 'result');
  // Named results may be given by a bare `return` and changed by `defer`.
  if (result === undefined || !/(?:^|[(,]\s*)error\s*\)?$/.test(tree.textOf(result))) return false;
  const given = [...returnsIn(called)].map((one) => lastOf(one));
  const texts = given.map((one) => (one === undefined ? '' : tree.textOf(one)));
  if (!texts.every((one) => one === 'nil' || /^(?:fmt\.Errorf|errors\.New)\(/.test(one))) return false;
  return given.some((one) => {
    const [format, ...values] = one === undefined ? [] : partsOf(childOf(one, 'arguments') ?? one);
    return (
      format !== undefined &&
      tree.textOf(format).includes('%w') &&
      values.some((value) => tree.textOf(value) === error)
    );
  });
}

function* returnsIn(node: GoNode): Generator<GoNode> {
  for (const child of partsOf(node)) {
    if (child.kind === 'return_statement') yield child;
    else if (!isFunction(child)) yield* returnsIn(child);
  }
}

function lastOf(statement: GoNode): GoNode | undefined {
  const list = kindIn(statement, 'expression_list');
  return list === undefined ? undefined : partsOf(list).at(-1);
}
