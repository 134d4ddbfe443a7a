import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { Range } from '../../../domain/text-position.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import type { Givers } from './giver-of.ts';
import { wrapperOf } from './library-wrappers.ts';

/** A comparison that finds no error which is wrapped, with one of a function of the file that wraps it. */
export interface VainComparison {
  readonly range: Range;
  readonly error: string;
  /** What is looked for. */
  readonly wanted: string;
  /** Where the error comes from. */
  readonly giver: string;
  /** That wraps it, or makes a new error of its text. */
  readonly how: 'wrapped' | 'printed';
  /** What looks inside: for a value, or a type. */
  readonly finder: 'errors.Is' | 'errors.As';
}

/** `err == ErrGone`, `case io.EOF:`, `os.IsNotExist(err)` */
export const comparesErrors =
  /[!=]= *(?:\w+\.)?(?:[eE]rr[A-Z]\w*|EOF|Canceled|DeadlineExceeded)\b|\bcase (?:\w+\.)?(?:[eE]rr[A-Z]\w*|EOF|Canceled)\b|\bos\.Is(?:NotExist|Exist|Permission)\(|\w\.\((?:\*|type\))/;

export function* vainComparisons(tree: GoTree, givers: Givers): Generator<VainComparison> {
  for (const { error, wanted, at, finder = 'errors.Is' } of comparisons(tree)) {
    const giver = givers.of(error);
    const written = tree.textOf(wanted);
    const wrapper =
      giver === undefined && finder === 'errors.Is' ? wrapperOf(error, written, givers, tree) : undefined;
    if (wrapper !== undefined)
      yield {
        range: { start: at.start, end: at.end },
        error: tree.textOf(error),
        wanted: written,
        giver: wrapper,
        how: 'wrapped',
        finder,
      };
    const how = giver === undefined ? undefined : howHidden(giver, written, tree);
    if (giver === undefined || how === undefined) continue;
    const name = tree.textOf(childOf(giver, 'name') ?? giver);
    yield {
      range: { start: at.start, end: at.end },
      error: tree.textOf(error),
      wanted: written,
      giver: name,
      how,
      finder,
    };
  }
}

interface Comparison {
  readonly error: GoNode;
  readonly wanted: GoNode;
  readonly at: GoNode;
  readonly finder?: VainComparison['finder'];
}

const sentinel = /^(?:\w+\.)?(?:[eE]rr[A-Z]\w*|EOF|Canceled|DeadlineExceeded)$/;

function* comparisons(tree: GoTree): Generator<Comparison> {
  for (const node of tree.nodesOf('binary_expression')) {
    const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
    if (left === undefined || right === undefined || !isVariable(left, tree)) continue;
    const isEqual = kindIn(node, '==') ?? kindIn(node, '!=');
    if (isEqual !== undefined && sentinel.test(tree.textOf(right)))
      yield { error: left, wanted: right, at: node };
  }
  for (const node of tree.nodesOf('expression_switch_statement')) {
    const value = withoutParentheses(childOf(node, 'value'));
    if (value === undefined || !isVariable(value, tree)) continue;
    for (const one of partsOf(node).flatMap((part) => partsOf(childOf(part, 'value') ?? value)))
      if (one !== value && sentinel.test(tree.textOf(one))) yield { error: value, wanted: one, at: one };
  }
  yield* assertions(tree);
  for (const node of tree.nodesOf('call_expression')) {
    const callee = childOf(node, 'function');
    if (callee === undefined || !/^os\.Is(?:NotExist|Exist|Permission)$/.test(tree.textOf(callee))) continue;
    const [error] = argumentsOf(node);
    if (error !== undefined && isVariable(error, tree)) yield { error, wanted: callee, at: node };
  }
}

/** `err.(*StatusError)`, and the cases of `switch err.(type)` that are about kinds of errors. */
function* assertions(tree: GoTree): Generator<Comparison> {
  for (const node of tree.nodesOf('type_assertion_expression')) {
    const [error, wanted] = [childOf(node, 'operand'), childOf(node, 'type')];
    // An interface with `Unwrap` is one that looks inside.
    const isOfKind = wanted !== undefined && errorType.test(tree.textOf(wanted));
    if (error !== undefined && isOfKind && isVariable(error, tree))
      yield { error, wanted, at: node, finder: 'errors.As' };
  }
  for (const node of tree.nodesOf('type_switch_statement')) {
    const error = childOf(node, 'value');
    if (error === undefined || !isVariable(error, tree)) continue;
    for (const part of partsOf(node).filter(({ kind }) => kind === 'type_case'))
      for (const wanted of part.children.filter(({ field }) => field === 'type'))
        if (errorType.test(tree.textOf(wanted))) yield { error, wanted, at: wanted, finder: 'errors.As' };
  }
}

const errorType = /^\*?(?:\w+\.)?\w*(?:Error|Err)$/;

function isVariable(node: GoNode, tree: GoTree): boolean {
  return node.kind === 'identifier' && isErrorName(tree.textOf(node));
}

const fresh = /^(?:fmt\.Errorf|errors\.New)\(/;

/**
 * Each error that the function gives back is a new one, and one of them wraps or prints another; or the one that is looked for
 * it names only to wrap it.
 */
function howHidden(giver: GoNode, wanted: string, tree: GoTree): VainComparison['how'] | undefined {
  const result = childOf(giver, 'result');
  if (result === undefined || !/\berror\)?$/.test(tree.textOf(result).trimEnd())) return undefined;
  const given = errorsOf(giver, tree);
  const made = given.filter((text) => fresh.test(text));
  const isAlwaysNew = givesOnlyNew(giver, tree);
  if (isAlwaysNew && made.some((text) => text.includes('%w'))) return 'wrapped';
  if (isAlwaysNew && made.some((text) => isPrinted(text))) return 'printed';
  const name = wanted.replaceAll('.', String.raw`\.`);
  if (wanted.startsWith('*') || wanted.startsWith('os.Is')) return undefined;
  return isOnlyWrapped(tree.textOf(giver), name) ? 'wrapped' : undefined;
}

/** No error that it gives back is one that it got. */
export function givesOnlyNew(giver: GoNode, tree: GoTree): boolean {
  return errorsOf(giver, tree).every((text) => text === 'nil' || fresh.test(text));
}

/** The last of what each `return` gives, as it is written. */
function errorsOf(giver: GoNode, tree: GoTree): readonly string[] {
  return [...nodesWithin(tree.nodesOf('return_statement'), giver)]
    .filter((one) => functionAround(one) === giver)
    .map((one) => partsOf(kindIn(one, 'expression_list') ?? one).at(-1))
    .map((value) => (value === undefined ? '' : tree.textOf(value)));
}

/** `fmt.Errorf("read: %v", err)`, `errors.New("read: " + err.Error())` */
function isPrinted(made: string): boolean {
  const [, printed, text] = prints.exec(made) ?? [];
  return isErrorName(printed ?? text ?? '');
}

const prints = /^fmt\.Errorf\([^\n]*%[vs][^\n]*, *(\w+)\)$|^errors\.New\([^\n]*\b(\w+)\.Error\(\)\)$/;

function isOnlyWrapped(text: string, name: string): boolean {
  const wrapped = new RegExp(
    String.raw`\breturn\b[^\n]*\bfmt\.Errorf\("[^"\n]*%w[^"\n]*",[^\n]*(?<![\w.])${name}\b`,
    'g',
  );
  const asked = new RegExp(String.raw`(?:\berrors\.Is\(\w+, *|[!=]= *)${name}\b`, 'g');
  const all = text.match(new RegExp(String.raw`(?<![\w.])${name}\b`, 'g'))?.length ?? 0;
  const wraps = text.match(wrapped)?.length ?? 0;
  return wraps > 0 && wraps + (text.match(asked)?.length ?? 0) === all;
}
