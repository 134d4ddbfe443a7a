import { calleeOf } from '../../../analysis/flow/callee.ts';
import { constantOf } from '../../../analysis/flow/definitions.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentAt } from '../_kit/argument-at.ts';
import { eachCall } from '../_kit/each-call.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { declarationAround } from '../_kit/functions.ts';
import { isSent } from '../_kit/origin/is-sent.ts';
import { makersOf } from '../_kit/origin/makers.ts';
import type { Maker } from '../_kit/origin/makers.ts';
import { Trace } from '../_kit/origin/trace.ts';

/** A number that somebody else wrote is put into a type that has no room for all of them. */
export interface CutNumber {
  readonly value: GoNode;
  /** `uint16` */
  readonly type: string;
  /** As it is called: `strconv.Atoi`. */
  readonly reader: string;
}

/** A text without these reads no numbers, or keeps them as they are. */
export function mayCut(text: string): boolean {
  return text.includes('"strconv"') && /\b(?:u?int(?:8|16|32)|byte)\(/.test(text);
}

const widths: ReadonlyMap<string, number> = new Map([
  ['int8', 8],
  ['uint8', 8],
  ['byte', 8],
  ['int16', 16],
  ['uint16', 16],
  ['int32', 32],
  ['uint32', 32],
]);

export function* findCutNumbers({ tree, text }: GoFile): Generator<CutNumber, void> {
  const trace = new Trace({ tree, text });
  // Who does so once in a function does so with all of its numbers.
  const told = new Set<GoNode | undefined>();
  for (const site of eachCall(tree)) {
    const type = calleeOf(site.flow, site.call).names.join('.');
    const width = widths.get(type);
    const place = site.call.args[0]?.place;
    if (width === undefined || place === undefined || site.call.args.length > 1) continue;
    const reader = wideReaderOf(makersOf(tree, { flow: site.flow, place }), width, trace);
    const value = reader === undefined ? undefined : argumentAt(site.call, 0, tree);
    if (reader === undefined || value?.kind !== 'identifier' || isCompared(value, tree)) continue;
    const around = declarationAround(value);
    if (told.has(around)) continue;
    told.add(around);
    yield { value, type, reader };
  }
}

/** What reads more bits than the type has; undefined: the value may have come from somewhere else. */
function wideReaderOf(makers: readonly Maker[], width: number, trace: Trace): string | undefined {
  const readers = makers
    .filter((one) => !isWritten(one))
    .map((one) => (one.kind === 'call' ? readerOf(one, width, trace) : undefined));
  return readers.every((one) => one !== undefined) ? readers[0] : undefined;
}

/** A number of the program, or the zero that a variable begins with. */
function isWritten(maker: Maker): boolean {
  if (maker.kind !== 'made') return false;
  return maker.by.op === 'constant' || (maker.by.op === 'opaque' && maker.by.reason === 'zero value');
}

function readerOf({ flow, call }: CallSite, width: number, trace: Trace): string | undefined {
  const { tree } = trace;
  const { imported, names } = calleeOf(flow, call);
  const name = names.at(-1) ?? '';
  if (imported?.module !== 'strconv' || isShort(argumentAt(call, 0, tree), tree)) return undefined;
  if (!isOfParser({ flow, call }, tree) && !isSent({ flow, call }, trace)) return undefined;
  if (name === 'Atoi') return 'strconv.Atoi';
  const place = /^Parse(?:Int|Uint)$/.test(name) ? call.args[2]?.place : undefined;
  const bits = place === undefined ? undefined : constantOf(flow, place);
  if (bits?.type !== 'number') return undefined;
  return (bits.value === 0 ? wordWidth : bits.value) > width ? `strconv.${name}` : undefined;
}

const wordWidth = 64;

/**
 * `func parsePort(text string) (uint16, error)` refuses what is no number, and takes what is too large. Who gives the error back
 * beside the number has looked at the text before; and the port of an own listener fits.
 */
function isOfParser({ call }: CallSite, tree: GoTree): boolean {
  const text = argumentAt(call, 0, tree);
  const around = text === undefined ? undefined : declarationAround(text);
  const result = around === undefined ? undefined : childOf(around, 'result');
  if (around === undefined || result === undefined || !/\berror\)?$/.test(tree.textOf(result))) return false;
  if (tree.textOf(around).includes('.Addr()')) return false;
  const rest = tree.textOf({ start: call.at.end, end: around.end });
  return /^[^\n]*\n?\s*(?:if |; *)\(?\w+ != nil/.test(rest);
}

/** A part of a text that was cut or matched has as many digits as somebody thought of; ids of users are those of the system. */
function isShort(text: GoNode | undefined, tree: GoTree): boolean {
  return text === undefined || /[[\]]|[uUgG]id|\bos\.Getenv\b|[tT]ag/.test(tree.textOf(text));
}

/**
 * Somewhere in the function it is asked how large it is, or it is taken apart; or nobody looks at the error beside it, as the text was
 * looked at before.
 */
function isCompared(value: GoNode, tree: GoTree): boolean {
  const around = declarationAround(value);
  if (around === undefined) return true;
  const own = `(?<![\\w.])${tree.textOf(value)}\\b`;
  const asks = `${own} *[<>]=?[^<>]|[^<>-][<>]=? *${own}|switch ${own}|${own} *>>|${own}, _ :?= |${own} *[!=]= *\\w+|(?:[vV]alid|[cC]heck|[iI]s[A-Z]|min|max)\\w*\\([^()]*${own}`;
  // What is not below zero may still be too large.
  const small = new RegExp(`${own} *(?:<=?|>=?|[!=]=) *[01]\\b(?!\\s*<<)`, 'g');
  return new RegExp(asks).test(tree.textOf(around).replaceAll(small, ''));
}
