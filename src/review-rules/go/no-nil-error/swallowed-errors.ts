import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';

/** `if err != nil { return nil }`, where the function gives back other errors, or `return "", nil` where it gives back none. */
export interface SwallowedError {
  readonly node: GoNode;
  readonly error: string;
  /** What failed, as it is called. */
  readonly call: GoNode;
  /** No way through the function gives back an error. */
  readonly isNeverTold: boolean;
}

export function* swallowedErrors({ tree, text }: GoFile): Generator<SwallowedError> {
  if (!/\breturn (?:.*, )?nil\b/.test(text)) return;
  for (const node of tree.nodesOf('return_statement')) {
    const isAlone = tree.textOf(node) === 'return nil';
    if (!isAlone && !/^return (?:nil|""|0|false), nil$/.test(tree.textOf(node))) continue;
    const list = node.parent;
    const check = list?.parent?.field === 'consequence' ? list.parent.parent : undefined;
    if (list === undefined || check?.kind !== 'if_statement' || partsOf(list).length > 1) continue;
    const found = errorBehind(check, tree);
    const around = functionAround(check);
    if (found === undefined || around === undefined) continue;
    const isNever = !isAlone && isNeverTold(around, tree);
    if (!isNever && !(isAlone ? tells(around, tree) : isWorkAmongOthers(node, found.call, around, tree)))
      continue;
    if (isAnswer(found.call, around, tree) || isSaid(check, tree, text)) continue;
    yield { node, ...found, isNeverTold: isNever };
  }
}

/** The error that is asked for, and the call right above that gave it. */
function errorBehind(check: GoNode, tree: GoTree): Pick<SwallowedError, 'error' | 'call'> | undefined {
  if (childOf(check, 'alternative') !== undefined) return undefined;
  const condition = withoutParentheses(childOf(check, 'condition'));
  const error = /^(\w+) != nil$/.exec(condition === undefined ? '' : tree.textOf(condition))?.[1];
  const giving = childOf(check, 'initializer') ?? partBeside(check, -1);
  const made = giving === undefined ? undefined : callWithResults(giving, tree);
  if (error === undefined || made === undefined || !isErrorName(error) || made.names.at(-1) !== error)
    return undefined;
  return { error, call: made.call };
}

/** It gives back an error and nothing else, and on another way out one that is not nil. */
function tells(around: GoNode, tree: GoTree): boolean {
  const result = childOf(around, 'result');
  if (around.kind === 'func_literal' || result === undefined || tree.textOf(result) !== 'error') return false;
  return /\breturn (?:err\b|\w+Err\b|(?:fmt|errors)\.\w+\()/.test(tree.textOf(around));
}

/** A function says that there are errors, and gives back none on any way: who calls it asks for nothing. */
function isNeverTold(around: GoNode, tree: GoTree): boolean {
  const result = childOf(around, 'result');
  // A method may have the error of an interface, a closure that of whoever takes it.
  if (around.kind !== 'function_declaration' || result?.kind !== 'parameter_list') return false;
  if (!tree.textOf(result).endsWith(', error)')) return false;
  const returns = [...nodesWithin(tree.nodesOf('return_statement'), around)];
  return returns.length > 1 && returns.every((one) => tree.textOf(one).endsWith(', nil'));
}

/** `return nil, nil` where work failed that has no other answer, in a function that gives back other errors. */
function isWorkAmongOthers(node: GoNode, call: GoNode, around: GoNode, tree: GoTree): boolean {
  const called = calledNameOf(call);
  if (called === undefined || !work.test(tree.textOf(called)) || tree.textOf(node) !== 'return nil, nil')
    return false;
  const result = childOf(around, 'result');
  if (around.kind === 'func_literal' || around.end - around.start > longest) return false;
  if (result === undefined || !tree.textOf(result).endsWith(', error)')) return false;
  return /\breturn nil, (?:err\b|\w+Err\b|(?:fmt|errors)\.\w+\()/.test(tree.textOf(around));
}

/** Characters of a function that is read again for each error of it. */
const longest = 30_000;

const work =
  /^(?:validate|encode|marshal|decode|unmarshal|write|save|insert|update|exec|begin|commit|mkdir|rename|copy|sign|encrypt)/i;

/** That there is none, or none any more, is an answer as good as any. */
const asks =
  /stat$|exist|usage|try|atoi|parse|look|find|search|optional|^(?:has|is|get|may|can)|env|ping|health|probe|close|wait|accept|read|recv|receive|next|peek|detect|open|dial|connect|glob$|rel$|cancel|stop|shutdown|kill|remove|delete|unlink|cast|assert|from|^err$|fn$|^f$|func$|callback|handler|visit|yield|cond/i;
const endings =
  /clean|close|stop|shutdown|teardown|remove|delete|unmount|watch|loop|serve|run|try|maybe|optional|ignore/i;

function isAnswer(call: GoNode, around: GoNode, tree: GoTree): boolean {
  const [called, own] = [calledNameOf(call), childOf(around, 'name')];
  const name = called === undefined ? '' : tree.textOf(called);
  return asks.test(name) || endings.test(own === undefined ? '' : tree.textOf(own));
}

const reason =
  /nolint|nilerr|ignor|best.?effort|skip|not an error|no error|optional|silent|fall ?back|may (?:be|not)|if (?:it|there|we|the)|nothing/i;

/** A line of comment in the branch or right above it says why; elsewhere, one that is about such errors. */
function isSaid(check: GoNode, tree: GoTree, file: string): boolean {
  const isHead = childOf(check, 'initializer') !== undefined;
  const giving = isHead ? check : (partBeside(check, -1) ?? check);
  const from = partBeside(giving, -1)?.end ?? giving.parent?.parent?.start ?? giving.start;
  return tree.comments.some(({ range, text }) => {
    if (range.start < from || range.start > check.end) return false;
    const line = file.slice(file.lastIndexOf('\n', range.start) + 1, range.start);
    const isBelow = range.start > giving.end || (isHead && range.start > check.start);
    const isOfReturn = /^\s*return\b/.test(line) && file.startsWith('//', range.start);
    return (isBelow && (line.trim() === '' || isOfReturn)) || reason.test(text);
  });
}
