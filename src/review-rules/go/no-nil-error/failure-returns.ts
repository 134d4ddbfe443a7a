import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import { failureIn } from './failure-in.ts';
import type { Failure } from './failure-in.ts';
import { valueOfFailed } from './turned-question.ts';
import { isAskedByCallers } from './asked-by-callers.ts';

/** `return nil, err` in an `if` whose condition says that something failed, which is not `err`. */
export interface FailureReturn {
  readonly node: GoNode;
  readonly function: GoNode;
  /** `err` */
  readonly error: GoNode;
  readonly failure: Failure;
  /** `fmt.Errorf("close: %w", err)` is given back. */
  readonly isWrapped: boolean;
}

export function* failureReturns(tree: GoTree): Generator<FailureReturn> {
  for (const node of tree.nodesOf('return_statement')) {
    const condition = conditionOf(node);
    const values = partsOf(kindIn(node, 'expression_list') ?? node);
    const last = values.at(-1);
    const error = last === undefined ? undefined : (wrappedBy(last, tree) ?? last);
    if (condition === undefined || error?.kind !== 'identifier') continue;
    if (!values.slice(0, -1).every((value) => isNothing(value, tree))) continue;
    const around = functionAround(node);
    if (around === undefined || !givesError(around, tree)) continue;
    const failure = failureBehind(condition, tree.textOf(error), values.length === 1, tree);
    // `false` beside it is an answer of its own: there is none.
    const isAnswer = failure?.kind !== 'other-error' && values.some(({ kind }) => kind === 'false');
    // A new error is none that the caller never learns of; only what it wraps may be the wrong one.
    const isOther = failure?.kind === 'other-error' && !names(values.at(-1), failure.name, tree);
    if (error !== last && !isOther) continue;
    if (failure === undefined || isAnswer || asksForNothing(condition, values, around, tree)) continue;
    if (failure.kind === 'bad-result' && values.length > 1 && isAskedByCallers(around, tree)) continue;
    if (failure.kind !== 'bad-result' || !comesWith(condition, tree.textOf(error), tree))
      yield { node, function: around, error, failure, isWrapped: error !== last };
  }
}

function failureBehind(
  condition: GoNode,
  error: string,
  isAlone: boolean,
  tree: GoTree,
): Failure | undefined {
  const value = isAlone ? valueOfFailed(condition, error, tree) : undefined;
  return value === undefined ? failureIn(condition, error, isAlone, tree) : { kind: 'turned', value };
}

/** The last argument of `fmt.Errorf` with `%w` or `%v` for it. */
function wrappedBy(value: GoNode, tree: GoTree): GoNode | undefined {
  const callee = value.kind === 'call_expression' ? childOf(value, 'function') : undefined;
  if (callee === undefined || tree.textOf(callee) !== 'fmt.Errorf') return undefined;
  const [format, ...others] = argumentsOf(value);
  const last = others.at(-1);
  const isText = format?.kind === 'interpreted_string_literal' || format?.kind === 'raw_string_literal';
  return isText && last?.kind === 'identifier' && isErrorName(tree.textOf(last)) ? last : undefined;
}

function names(value: GoNode | undefined, name: string, tree: GoTree): boolean {
  return value === undefined || new RegExp(`(?<![\\w.])${name}\\b`).test(tree.textOf(value));
}

/** `if settings == nil { return errs }` of a parameter: nothing was given, and nothing is wrong with it. */
function asksForNothing(condition: GoNode, values: readonly GoNode[], around: GoNode, tree: GoTree): boolean {
  const [, name] = /^(\w+) == nil$/.exec(tree.textOf(condition)) ?? [];
  const parameters = childOf(around, 'parameters');
  if (name === undefined || values.length > 1 || parameters === undefined) return false;
  return partsOf(parameters).some((one) =>
    partsOf(one).some((part) => part.field === 'name' && tree.textOf(part) === name),
  );
}

/** Of the `if` that the statement belongs to: not of its `else`. */
function conditionOf({ parent }: GoNode): GoNode | undefined {
  const block = parent?.kind === 'statement_list' ? parent.parent : parent;
  const around = block?.field === 'consequence' ? block.parent : undefined;
  return around?.kind === 'if_statement' ? withoutParentheses(childOf(around, 'condition')) : undefined;
}

/** Statements above an `if` that are looked at. */
const furthest = 6;

/** Who gives nil and no error for `x` at once means it, and so does who passes it on. */
function comesWith(condition: GoNode, error: string, tree: GoTree): boolean {
  const [, name] = /^(\w+) == nil$/.exec(tree.textOf(condition)) ?? [];
  const around = nodesAround(condition).find(({ kind }) => kind === 'if_statement');
  let at = name === undefined || around === undefined ? undefined : partBeside(around, -1);
  for (let count = 0; at !== undefined && name !== undefined && count < furthest; count++) {
    const left = childOf(at, 'left');
    const names = left === undefined ? [] : partsOf(left).map((target) => tree.textOf(target));
    if (names.includes(name)) return names.includes(error);
    at = partBeside(at, -1);
  }
  return false;
}

/** What is given back beside an error. */
function isNothing(value: GoNode, tree: GoTree): boolean {
  const text = tree.textOf(value);
  return /^(?:nil|false|""|``|0|-1|\w[\w.[\]]*\{\})$/.test(text);
}

function givesError(around: GoNode, tree: GoTree): boolean {
  const result = childOf(around, 'result');
  if (result === undefined) return false;
  if (result.kind !== 'parameter_list') return tree.textOf(result) === 'error';
  const last = partsOf(result).at(-1);
  return last !== undefined && tree.textOf(childOf(last, 'type') ?? last) === 'error';
}
