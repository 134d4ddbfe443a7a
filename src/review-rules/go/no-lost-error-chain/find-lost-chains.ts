import type { Range } from '../../../domain/text-position.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { argumentsOf, formatTextOf } from '../_kit/format-text.ts';
import { parseFormat } from '../_kit/format-verbs.ts';
import { isHandedOn } from './handed-on.ts';
import { isAsked } from './is-asked.ts';
import { KnownErrors } from './known-errors.ts';

/** A new error that holds the text of another one, and not the error. */
export interface LostChain {
  readonly range: Range;
  readonly error: string;
  /** As it is written: `fmt.Errorf`. */
  readonly maker: string;
  /** The verb that prints it, `%v`, where there is one; and `err.Error()`, where that is printed in place of `err`. */
  readonly verb?: Range;
  readonly text?: Range;
}

const makes = /\bfmt\.Errorf\(|\berrors\.New\(\s*(?:fmt\.Sprintf\(|err\b|\w+Err\b|"[^"\n]*" *\+)/;

/** Where less than half of the errors of a file are wrapped, its people mostly do without chains: then there is nothing to tell. */
export function* findLostChains({ tree, text }: GoFile): Generator<LostChain> {
  if (!makes.test(text)) return;
  const wrapped = text.match(/%w\b/g)?.length ?? 0;
  if (wrapped === 0) return;
  const found = lostChains(tree);
  if (found.length <= wrapped) yield* found;
}

function lostChains(tree: GoTree): readonly LostChain[] {
  const errors = new KnownErrors(tree);
  return tree.nodesOf('call_expression').flatMap((call) => {
    const found = chainLostBy(call, errors, tree);
    const isTold = found !== undefined && isHandedOn(call, tree) && !isAsked(call, found.error, tree);
    return isTold ? [found] : [];
  });
}

function chainLostBy(call: GoNode, errors: KnownErrors, tree: GoTree): LostChain | undefined {
  const callee = childOf(call, 'function');
  const maker = callee?.kind === 'selector_expression' ? tree.textOf(callee) : '';
  if (maker === 'fmt.Errorf' && tree.imports.get('fmt') === 'fmt')
    return printedBy(call, maker, errors, tree);
  if (maker !== 'errors.New' || tree.imports.get('errors') !== 'errors') return undefined;
  return madeOfText(call, errors, tree);
}

/** `fmt.Errorf("…: %v", err)`. Where another one is wrapped, that was chosen; of two, neither can be said to be the cause. */
function printedBy(
  call: GoNode,
  maker: string,
  ...[errors, tree]: [errors: KnownErrors, tree: GoTree]
): LostChain | undefined {
  const [first, ...others] = argumentsOf(call);
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
    if (error === undefined || range === undefined || !errors.has(error)) continue;
    const text = error === argument ? {} : { text: { start: argument.start, end: argument.end } };
    return { range, error: tree.textOf(error), maker, verb: range, ...text };
  }
  return undefined;
}

/** `errors.New(err.Error())`, `errors.New("…: " + err.Error())`, `errors.New(fmt.Sprintf("…: %v", err))` */
function madeOfText(call: GoNode, errors: KnownErrors, tree: GoTree): LostChain | undefined {
  const [text] = argumentsOf(call);
  if (text === undefined) return undefined;
  const callee = text.kind === 'call_expression' ? childOf(text, 'function') : undefined;
  if (callee !== undefined && tree.textOf(callee) === 'fmt.Sprintf')
    return printedBy(text, 'errors.New', errors, tree);
  const error = errorIn(lastOf(text), tree);
  if (error === undefined || !errors.has(error)) return undefined;
  return { range: { start: text.start, end: text.end }, error: tree.textOf(error), maker: 'errors.New' };
}

/** Of a sum of texts. */
function lastOf(text: GoNode): GoNode {
  const isSum = text.kind === 'binary_expression' && kindIn(text, '+') !== undefined;
  return (isSum ? childOf(text, 'right') : undefined) ?? text;
}

/** `err` of `err` and of `err.Error()`. */
function errorIn(argument: GoNode, tree: GoTree): GoNode | undefined {
  if (argument.kind === 'identifier') return isErrorName(tree.textOf(argument)) ? argument : undefined;
  const callee = argument.kind === 'call_expression' ? childOf(argument, 'function') : undefined;
  const operand = callee === undefined ? undefined : childOf(callee, 'operand');
  if (callee === undefined || operand?.kind !== 'identifier') return undefined;
  const name = tree.textOf(operand);
  return isErrorName(name) && tree.textOf(callee) === `${name}.Error` ? operand : undefined;
}
