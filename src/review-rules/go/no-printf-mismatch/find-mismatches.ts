import type { GoFile } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { argumentsOf, formatTextOf } from '../_kit/format-text.ts';
import type { FormatText } from '../_kit/format-text.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { parseFormat } from '../_kit/format-verbs.ts';
import type { Format, Verb } from '../_kit/format-verbs.ts';
import { printCallOf } from '../_kit/print-calls.ts';
import type { PrintCall } from '../_kit/print-calls.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { Mismatch } from './mismatch.ts';
import { foreignPart, isOfRequest, isUnspread } from './foreign-formats.ts';
import { givenAsOne, OwnLists } from './own-lists.ts';
import { OwnPrinters } from './own-printers.ts';
import { fits, valueTypeOf } from './value-types.ts';

export function* findMismatches({ tree, text, path }: GoFile): Generator<Mismatch> {
  // What a test says is read by its author.
  const isTest = isTestPath(path);
  const types = new DeclaredTypes(tree);
  const own = new OwnPrinters(tree);
  const lists = new OwnLists(tree, text);
  for (const call of tree.nodesOf('call_expression')) {
    const print = printCallOf(call, tree, types) ?? own.callOf(call);
    if (print === undefined || print.style === 'print') yield* givenAsOne(call, print, lists, tree);
    if (print === undefined) continue;
    const [first, ...values] = argumentsOf(call).slice(print.first);
    const format = first === undefined ? undefined : formatTextOf(first, tree);
    if (first === undefined) continue;
    if (print.style === 'format') yield* besideFormat(print, first, values, { tree, text, isTest });
    if (format === undefined) continue;
    if (print.style === 'print') yield* printedAsItIs({ print, format, first }, values);
    else yield* misfits({ print, format, first }, values, { tree, text, types });
  }
}

/** What is no matter of the format itself: who writes it, and whether all of the values are given on. */
function* besideFormat(
  { name }: PrintCall,
  first: GoNode,
  values: readonly GoNode[],
  { tree, text, isTest }: Pick<GoFile, 'tree' | 'text'> & { readonly isTest: boolean },
): Generator<Mismatch> {
  const last = values.at(-1);
  const foreign = last === undefined && !isTest ? foreignPart(first, tree) : undefined;
  if (foreign !== undefined) {
    const range = { start: first.start, end: first.end };
    const isSent = isOfRequest(tree.textOf(foreign));
    yield { problem: 'foreign-format', range, name, part: shortText(foreign, text), isSent };
  }
  // Whoever writes the format may well print the list.
  if (last === undefined || formatTextOf(first, tree) !== undefined || !isUnspread(last, tree)) return;
  yield {
    problem: 'unspread',
    range: { start: last.start, end: last.end },
    name,
    argument: tree.textOf(last),
  };
}

interface Printing {
  readonly print: PrintCall;
  readonly format: FormatText;
  /** The format. */
  readonly first: GoNode;
}

/** `log.Println("read %d of %s", n, name)`. Without values it may be a text about formats. */
function* printedAsItIs({ print, format, first }: Printing, values: readonly GoNode[]): Generator<Mismatch> {
  const { verbs } = parseFormat(format.text);
  const [verb] = verbs;
  if (verb === undefined || values.length === 0 || verbs.length > values.length) return;
  const isVerb = verbs.every(
    ({ letter, isPlain, end }) =>
      isPlain && /^[sdvqxftTw]$/.test(letter) && !/^\w/.test(format.text.slice(end)),
  );
  const range = format.rangeOf(verb.start, verb.end) ?? first;
  if (isVerb) yield { problem: 'not-a-format', range, name: print.name, verb: `%${verb.letter}` };
}

interface Source extends Pick<GoFile, 'tree' | 'text'> {
  readonly types: DeclaredTypes;
}

function* misfits(printing: Printing, values: readonly GoNode[], source: Source): Generator<Mismatch> {
  const { print, format, first } = printing;
  const parsed = parseFormat(format.text);
  const unknown = parsed.verbs.find((verb) => !isKnown(verb) && !mayFormatItself(verb, values, source));
  const { name } = print;
  if (unknown !== undefined) {
    const range = format.rangeOf(unknown.start, unknown.end) ?? first;
    yield { problem: 'unknown-verb', range, name, verb: shown(unknown, format) };
    return;
  }
  const wrapping = parsed.verbs.find(({ letter }) => letter === 'w');
  if (wrapping !== undefined && print.isStandard && name !== 'fmt.Errorf')
    yield { problem: 'wrapping', range: format.rangeOf(wrapping.start, wrapping.end) ?? first, name };
  if (values.some(({ kind }) => kind === 'variadic_argument')) return;
  const count = miscount(printing, parsed, values);
  if (count !== undefined) yield count;
  else yield* wrongTypes(printing, parsed, { values, ...source });
}

/** `%!`, `%z`; at the end of the format a lone `%`. */
function isKnown({ letter }: Verb): boolean {
  return letter.length === 1 && '%vTtbcdoOqxXUeEfFgGspw'.includes(letter);
}

/** `Format(state fmt.State, verb rune)` of a type takes what letters it likes. */
function mayFormatItself({ letter, argument }: Verb, values: readonly GoNode[], source: Source): boolean {
  const value = values[argument ?? -1];
  return (
    value !== undefined &&
    /^[a-z]$/i.test(letter) &&
    valueTypeOf(value, source.tree, source.types) === undefined
  );
}

function miscount(
  { print, format, first }: Printing,
  parsed: Format,
  values: readonly GoNode[],
): Mismatch | undefined {
  const { asked, verbs, hasNumbers } = parsed;
  const [given, name] = [values.length, print.name];
  if (asked > given) {
    const verb = verbs.find(({ argument }) => argument !== undefined && argument >= given) ?? verbs.at(-1);
    if (verb === undefined) return undefined;
    const range = format.rangeOf(verb.start, verb.end) ?? first;
    return { problem: 'too-few', range, name, verb: shown(verb, format), asked, given };
  }
  const extra = values[asked];
  // Who numbers arguments may leave some out.
  if (extra === undefined || hasNumbers) return undefined;
  return { problem: 'too-many', range: { start: extra.start, end: extra.end }, name, asked, given };
}

interface Values extends Source {
  readonly values: readonly GoNode[];
}

function* wrongTypes(
  { print, format }: Printing,
  parsed: Format,
  { values, tree, text, types }: Values,
): Generator<Mismatch> {
  for (const verb of parsed.verbs) {
    const value = values[verb.argument ?? -1];
    const type = value === undefined ? undefined : valueTypeOf(value, tree, types);
    if (value === undefined || type === undefined || fits(verb.letter, type)) continue;
    const range = { start: value.start, end: value.end };
    const argument = shortText(value, text);
    yield { problem: 'type', range, name: print.name, verb: shown(verb, format), argument, type };
  }
}

function shown({ start, end }: Verb, { text }: FormatText): string {
  return text.slice(start, end);
}
