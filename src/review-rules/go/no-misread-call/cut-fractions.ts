import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from '../_kit/declared-types.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { isFunction } from '../_kit/functions.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import { shortText } from '../../_kit/short-text.ts';
import { wordsOf } from '../../_kit/words-of.ts';
import type { MisreadCall } from './misread-call.ts';

export const mayCutFraction = /\bfloat(?:32|64)\([^\n]*\/|\/[^\n]*\* ?100\b/;

/** `float64(done/total) * 100`, `done / total * 100` of whole numbers: the part is 0 until it is the whole. */
export function* cutFractions({ tree, text }: GoFile, types: DeclaredTypes): Generator<MisreadCall> {
  for (const division of tree.nodesOf('binary_expression')) {
    if (childOf(division, 'operator')?.kind !== '/' || !isOfWholes(division, types, tree)) continue;
    const around = nodesAround(division).find(({ kind }) => kind !== 'parenthesized_expression');
    const call = around?.kind === 'argument_list' ? around.parent : undefined;
    if (
      call !== undefined &&
      isConversion(call, tree) &&
      (isHundredfold(call, tree) || isRounded(call, tree) || isOfRatio(call, tree))
    )
      yield { problem: 'fraction', range: call, value: shortText(call, text), how: 'converted' };
    if (around?.kind === 'binary_expression' && isTimesHundred(around, tree) && isOfRatio(around, tree))
      yield { problem: 'fraction', range: around, value: shortText(around, text), how: 'multiplied' };
  }
}

const whole = /^u?int(?:8|16|32|64)?$/;

/** Both are variables: by a number that is written there one divides to cut. */
function isOfWholes(division: GoNode, types: DeclaredTypes, tree: GoTree): boolean {
  const sides = ['left', 'right'].map((side) => withoutParentheses(childOf(division, side)));
  return sides.every((one) => {
    if (one === undefined || one.kind.endsWith('_literal') || /^[A-Z][A-Z\d_]+$/.test(tree.textOf(one)))
      return false;
    return whole.test(types.of(one) ?? '');
  });
}

function isConversion(call: GoNode, tree: GoTree): boolean {
  const callee = childOf(call, 'function');
  const isFloat = callee !== undefined && /^float(?:32|64)$/.test(tree.textOf(callee));
  return call.kind === 'call_expression' && isFloat && argumentsOf(call).length === 1;
}

function isHundredfold(node: GoNode, tree: GoTree): boolean {
  const around = nodesAround(node).find(({ kind }) => kind !== 'parenthesized_expression');
  return around?.kind === 'binary_expression' && isTimesHundred(around, tree);
}

/** `math.Ceil(float64(total / size))` */
function isRounded(conversion: GoNode, tree: GoTree): boolean {
  const call = conversion.parent?.kind === 'argument_list' ? conversion.parent.parent : undefined;
  const callee = call === undefined ? undefined : childOf(call, 'function');
  return callee !== undefined && /^math\.(?:Ceil|Round)$/.test(tree.textOf(callee));
}

function isTimesHundred(product: GoNode, tree: GoTree): boolean {
  if (childOf(product, 'operator')?.kind !== '*') return false;
  return ['left', 'right'].some((side) => {
    const operand = childOf(product, side);
    return operand !== undefined && /^(?:100(?:\.0*)?|1e2)$/.test(tree.textOf(operand));
  });
}

/** Of the words of a name. */
const ratio =
  /^(?:.*pct|.*perc(?:ent(?:age)?s?)?|.*ratios?|avg|averages?|mean|progress|usage|utili[sz](?:ed|ation)|fractions?|share)$/;

function isRatio(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => ratio.test(word)) || words.at(-1) === 'rate';
}

/** It is given to a name that says so, or it is what a function of such a name returns. */
function isOfRatio(node: GoNode, tree: GoTree): boolean {
  for (const around of nodesAround(node)) {
    if (isFunction(around)) return false;
    if (around.kind === 'keyed_element') return isRatio(tree.textOf(partsOf(around)[0] ?? around));
    if (around.kind === 'return_statement') return isOfRatioFunction(around, tree);
    const left = childOf(around, 'left');
    if (/^(?:short_var_declaration|assignment_statement)$/.test(around.kind) && left !== undefined)
      return isRatio(tree.textOf(left));
    if (around.kind === 'var_spec') return isRatio(tree.textOf(childOf(around, 'name') ?? around));
    if (around.kind === 'call_expression' && around !== node && !isConversion(around, tree)) return false;
  }
  return false;
}

function isOfRatioFunction(statement: GoNode, tree: GoTree): boolean {
  const around = nodesAround(statement).find((one) => isFunction(one));
  const name = around === undefined ? undefined : childOf(around, 'name');
  return name !== undefined && isRatio(tree.textOf(name));
}
