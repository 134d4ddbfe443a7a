import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { argumentsOf, formatTextOf } from '../_kit/format-text.ts';
import { parseFormat } from '../_kit/format-verbs.ts';
import { isFunction } from '../_kit/functions.ts';
import type { LostChain } from './find-lost-chains.ts';
import { isHandedOn } from './handed-on.ts';
import { isMeant } from './is-meant.ts';

export const mayPrintSentinel = /\berrors\.Is\(/;

/** `fmt.Errorf("…: %v", ErrGone)`, where the same file asks with `errors.Is(err, ErrGone)`. */
export function* printedSentinels(tree: GoTree, text: string): Generator<LostChain> {
  const asked = askedSentinels(tree);
  if (asked.size === 0 || tree.imports.get('fmt') !== 'fmt') return;
  for (const call of tree.nodesOf('call_expression')) {
    const callee = childOf(call, 'function');
    if (callee === undefined || tree.textOf(callee) !== 'fmt.Errorf') continue;
    const found = printedIn(call, asked, tree);
    if (found !== undefined && isHandedOn(call, tree) && !isMeant(call, text)) yield found;
  }
}

/** Errors of the file that are made once, and asked for in it. */
function askedSentinels(tree: GoTree): ReadonlySet<string> {
  const made = new Set(tree.nodesOf('var_spec').flatMap((spec) => isMadeOnce(spec, tree) ?? []));
  const asked = new Set<string>();
  if (made.size === 0) return asked;
  for (const call of tree.nodesOf('call_expression')) {
    const callee = childOf(call, 'function');
    const target =
      callee !== undefined && tree.textOf(callee) === 'errors.Is' ? argumentsOf(call)[1] : undefined;
    const name = target === undefined ? '' : tree.textOf(target);
    if (made.has(name)) asked.add(name);
  }
  return asked;
}

/** `ErrGone` of `var ErrGone = errors.New("gone")`, outside of functions. */
function isMadeOnce(spec: GoNode, tree: GoTree): string | undefined {
  for (const around of nodesAround(spec)) if (isFunction(around)) return undefined;
  return /^(\w+)(?: +error)? *= *(?:errors\.New|fmt\.Errorf)\(/.exec(tree.textOf(spec))?.[1];
}

/** It is printed, and no error is wrapped beside it. */
function printedIn(call: GoNode, asked: ReadonlySet<string>, tree: GoTree): LostChain | undefined {
  const [first, ...others] = argumentsOf(call);
  const format = first === undefined ? undefined : formatTextOf(first, tree);
  const { verbs, hasNumbers } = parseFormat(format?.text ?? '');
  if (format === undefined || hasNumbers || verbs.some(({ letter }) => letter === 'w')) return undefined;
  // Of two errors, which one is the cause was decided.
  if (others.some((one) => isErrorName(tree.textOf(one)) && !asked.has(tree.textOf(one)))) return undefined;
  for (const verb of verbs) {
    const argument = others[verb.argument ?? -1];
    const range = format.rangeOf(verb.start, verb.end);
    if (argument === undefined || range === undefined || !verb.isPlain || !/^[vs]$/.test(verb.letter))
      continue;
    const error = tree.textOf(argument);
    if (!asked.has(error) || named.test(format.text.slice(0, verb.start))) continue;
    const question = questionAround(call, error, tree);
    if (question === 'missed') continue;
    const lost = { range, error, maker: 'fmt.Errorf', isHabit: false };
    // Where it was found somebody may want it hidden: that is not to be undone unasked.
    return question === 'found' ? lost : { ...lost, verb: range };
  }
  return undefined;
}

/** `want %v`: it is no cause, but what was looked for. */
const named = /(?:\bwant(?:ed)?|\bexpect(?:ed|ing)?|\bnot)[ :=]*$/i;

/** The nearest `if` around it that asks for the error, and whether it is there. */
function questionAround(call: GoNode, error: string, tree: GoTree): 'found' | 'missed' | undefined {
  for (const around of nodesAround(call)) {
    if (isFunction(around)) return undefined;
    const then = around.kind === 'if_statement' ? childOf(around, 'consequence') : undefined;
    const condition = then === undefined ? undefined : childOf(around, 'condition');
    if (then === undefined || condition === undefined || call.start < then.start || call.end > then.end)
      continue;
    const asked = new RegExp(`(!?)errors\\.Is\\([^()\\n]*, ${error}\\)`).exec(tree.textOf(condition));
    if (asked !== null) return asked[1] === '!' ? 'missed' : 'found';
  }
  return undefined;
}
