import type { Range } from '../../../domain/text-position.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { argumentsOf, formatTextOf } from '../_kit/format-text.ts';
import { parseFormat } from '../_kit/format-verbs.ts';
import { packageCall } from '../_kit/package-call.ts';
import { functionAround } from '../_kit/functions.ts';
import { FreshErrors } from './fresh-errors.ts';
import type { Givers } from './giver-of.ts';
import { isHandedOn } from './handed-on.ts';
import { isAsked } from './is-asked.ts';
import { isMeant } from './is-meant.ts';
import { isErrorText, KnownErrors } from './known-errors.ts';
import { isPlainModule } from './plain-modules.ts';
import { givesOnlyNew } from './vain-comparisons.ts';
import { isWrapping } from './wrapping.ts';

/** A new error that holds the text of another one, and not the error. */
export interface LostChain {
  readonly range: Range;
  readonly error: string;
  /** As it is written: `fmt.Errorf`. */
  readonly maker: string;
  /** Most errors of the file are wrapped. */
  readonly isHabit: boolean;
  /** The verb that prints it, `%v`, where there is one; and `err.Error()`, where that is printed in place of `err`. */
  readonly verb?: Range;
  readonly text?: Range;
}

const makes = /\bfmt\.Errorf\(|\berrors\.New\(\s*(?:fmt\.Sprintf\(|err\b|\w+Err\b|"[^"\n]*" *\+)/;

/** Two of three make a habit. */
const wrappedForEachCut = 2;

/**
 * Where not most errors of a file are wrapped, its people do without chains: then there is nothing to tell. Nor in a program of
 * its own, in a tool and in what helps tests, whose errors end up printed. Where the file itself asks for what is inside, there is.
 */
export function* findLostChains({ tree, text, path }: GoFile, givers: Givers): Generator<LostChain> {
  if (!makes.test(text) || !/%w\b|\berrors\.(?:Is|As)\(/.test(text) || isPrintedInTheEnd(path, text)) return;
  const calls = tree.nodesOf('call_expression');
  const cut = calls.flatMap((call) => chainCutBy(call, tree) ?? []);
  if (cut.length === 0) return;
  // What `errwrap` wraps, `errors.Is` does not find.
  const others = text.match(/\berrwrap\.Wrapf?\(/g)?.length ?? 0;
  const wrapping = calls.filter((call) => isWrapping(call, tree)).length;
  const isHabit = cut.length + others <= wrapping / wrappedForEachCut;
  const asked = isHabit ? undefined : askedFunctions(tree, text, givers);
  const [errors, fresh] = [new KnownErrors(tree), new FreshErrors(tree)];
  for (const { call, error, ...found } of cut)
    if (
      (isHabit || isAskedFor(call, asked)) &&
      isLost(call, error, { tree, text }) &&
      (errors.has(error) || (!isHabit && isGiven(error, givers, tree))) &&
      !fresh.isIn(error)
    )
      yield { ...found, isHabit, error: tree.textOf(error) };
}

/** Functions of the file whose errors somebody in it asks with `errors.Is` or `errors.As`. */
function askedFunctions(tree: GoTree, text: string, givers: Givers): ReadonlySet<GoNode> {
  if (!/\berrors\.(?:Is|As)\(/.test(text)) return new Set();
  const wraps = /%w\b/.test(text);
  return new Set(
    tree.nodesOf('call_expression').flatMap((call) => {
      const callee = childOf(call, 'function');
      const isQuestion = callee !== undefined && /^errors\.(?:Is|As)$/.test(tree.textOf(callee));
      const [error] = isQuestion ? argumentsOf(call) : [];
      const giver = error?.kind === 'identifier' ? givers.of(error) : undefined;
      // Where nobody wraps, what is asked for may be what comes as it is.
      return giver !== undefined && (wraps || givesOnlyNew(giver, tree)) ? giver : [];
    }),
  );
}

/** Another variable of that name may hold something else. */
function isGiven(error: GoNode, givers: Givers, tree: GoTree): boolean {
  const call = givers.callGiving(error);
  const called = call === undefined ? undefined : packageCall(call, tree);
  return call !== undefined && !(called !== undefined && isPlainModule(called.module));
}

function isAskedFor(call: GoNode, asked: ReadonlySet<GoNode> | undefined): boolean {
  const around = functionAround(call);
  return around !== undefined && asked?.has(around) === true;
}

function isLost(call: GoNode, error: GoNode, { tree, text }: Pick<GoFile, 'tree' | 'text'>): boolean {
  return isHandedOn(call, tree) && !isAsked(call, tree.textOf(error), tree) && !isMeant(call, text);
}

function isPrintedInTheEnd(path: string, text: string): boolean {
  return (
    /(?:^|\/)(?:cmd|commands?|cli|tools?|scripts?|hack)\//.test(path) ||
    /^package main\b|^(?:import )?\s*"testing"\s*$/m.test(text)
  );
}

/** The call, and the error as it stands there. */
interface CutChain extends Omit<LostChain, 'error' | 'isHabit'> {
  readonly call: GoNode;
  readonly error: GoNode;
}

function chainCutBy(call: GoNode, tree: GoTree): CutChain | undefined {
  const callee = childOf(call, 'function');
  const maker = callee?.kind === 'selector_expression' ? tree.textOf(callee) : '';
  if (maker === 'fmt.Errorf' && tree.imports.get('fmt') === 'fmt') return printedBy(call, call, maker, tree);
  if (maker !== 'errors.New' || tree.imports.get('errors') !== 'errors') return undefined;
  return madeOfText(call, tree);
}

/** `fmt.Errorf("…: %v", err)`. Where another one is wrapped, that was chosen; of two, neither can be said to be the cause. */
function printedBy(
  call: GoNode,
  printing: GoNode,
  ...[maker, tree]: [maker: string, tree: GoTree]
): CutChain | undefined {
  const [first, ...others] = argumentsOf(printing);
  const format = first === undefined ? undefined : formatTextOf(first, tree);
  if (format === undefined || others.some(({ kind }) => kind === 'variadic_argument')) return undefined;
  const { verbs, hasNumbers } = parseFormat(format.text);
  if (hasNumbers || verbs.some(({ letter }) => letter === 'w')) return undefined;
  if (others.filter((one) => errorIn(one, tree) !== undefined).length > 1) return undefined;
  for (const verb of verbs.toReversed()) {
    const argument = others[verb.argument ?? -1];
    if (!verb.isPlain || !/^[vs]$/.test(verb.letter) || argument === undefined) continue;
    const error = errorIn(argument, tree);
    const range = format.rangeOf(verb.start, verb.end);
    if (error === undefined || range === undefined) continue;
    const text = error === argument ? {} : { text: { start: argument.start, end: argument.end } };
    return { call, range, error, maker, verb: range, ...text };
  }
  return undefined;
}

/** `errors.New(err.Error())`, `errors.New("…: " + err.Error())`, `errors.New(fmt.Sprintf("…: %v", err))` */
function madeOfText(call: GoNode, tree: GoTree): CutChain | undefined {
  const [text] = argumentsOf(call);
  if (text === undefined) return undefined;
  const callee = text.kind === 'call_expression' ? childOf(text, 'function') : undefined;
  if (callee !== undefined && tree.textOf(callee) === 'fmt.Sprintf')
    return printedBy(call, text, 'errors.New', tree);
  const error = errorIn(lastOf(text), tree);
  if (error === undefined) return undefined;
  return { call, range: { start: text.start, end: text.end }, error, maker: 'errors.New' };
}

/** Of a sum of texts. */
function lastOf(text: GoNode): GoNode {
  const isSum = text.kind === 'binary_expression' && kindIn(text, '+') !== undefined;
  return (isSum ? childOf(text, 'right') : undefined) ?? text;
}

/** `err` of `err` and of `err.Error()`. */
function errorIn(argument: GoNode, tree: GoTree): GoNode | undefined {
  if (argument.kind === 'identifier') {
    const name = tree.textOf(argument);
    return isErrorName(name) && !isErrorText(name) ? argument : undefined;
  }
  const callee = argument.kind === 'call_expression' ? childOf(argument, 'function') : undefined;
  const operand = callee === undefined ? undefined : childOf(callee, 'operand');
  if (callee === undefined || operand?.kind !== 'identifier') return undefined;
  const name = tree.textOf(operand);
  return isErrorName(name) && tree.textOf(callee) === `${name}.Error` ? operand : undefined;
}
