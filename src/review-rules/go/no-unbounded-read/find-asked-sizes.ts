import { calleeOf } from '../../../analysis/flow/callee.ts';
import { constantOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { declarationAround } from '../_kit/functions.ts';
import { eachCall } from '../_kit/each-call.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { isSent } from '../_kit/origin/is-sent.ts';
import { makersOf } from '../_kit/origin/makers.ts';
import type { Maker } from '../_kit/origin/makers.ts';
import { Trace } from '../_kit/origin/trace.ts';
import { ValueQueue } from '../_kit/origin/value-queue.ts';
import { nodeOf, ownerOf } from '../_kit/origin/variables.ts';
import type { Value } from '../_kit/origin/variables.ts';
import type { UnboundedRead } from './unbounded-read.ts';

/** A text without these makes nothing as large as a request says. */
export function mayAsk(text: string): boolean {
  return (
    makes.test(text) && text.includes('"strconv"') && /\bhttp\.Request\b|\/(?:gin|echo|fiber)\b/.test(text)
  );
}

const makes = /\bmake\((?:\[\]|chan )|\b(?:strings|bytes)\.Repeat\(/;

/** Room for as much as a number of a request says, which may be any. */
export function* findAskedSizes(file: GoFile): Generator<UnboundedRead, void> {
  const trace = new Trace(file);
  for (const { flow, call } of eachCall(file.tree)) {
    const own = sizeOf(flow, call, file.text) === undefined ? undefined : nodeOf(flow);
    const around = own === undefined ? undefined : (declarationAround(own) ?? own);
    for (const size of around === undefined ? [] : (sizeOf(flow, call, file.text) ?? [])) {
      const found = numberBehind({ flow, place: size }, trace);
      if (found === undefined || around === undefined) continue;
      if (isBounded(file.tree.textOf(around), found.names)) continue;
      yield { kind: 'unbounded-read', of: 'asked', at: call.at, name: found.reader, isOfCaller: false };
      break;
    }
  }
}

/** Of `make` each number counts: one is the room. */
function sizeOf(
  flow: FlowFunction,
  call: InstructionOf<'call'>,
  text: string,
): readonly PlaceId[] | undefined {
  const places = call.args.map(({ place }) => place);
  if (/^make\((?:\[\]|chan )/.test(text.slice(call.at.start, call.at.start + 'make(chan '.length)))
    return places;
  return /^(?:strings|bytes)\.Repeat$/.test(calleeOf(flow, call).names.join('.'))
    ? places.slice(1)
    : undefined;
}

interface AskedNumber {
  /** As it is called: `strconv.Atoi`. */
  readonly reader: string;
  /** The variables that hold it on the way. */
  readonly names: readonly string[];
}

function numberBehind(size: Value, trace: Trace): AskedNumber | undefined {
  const values = new ValueQueue(size);
  const names = new Set<string>();
  let reader: string | undefined;
  for (const value of values) {
    const { flow, place } = ownerOf(trace.tree, value);
    const { kind, name = '' } = flow.places[place] ?? {};
    if (kind === 'local' || kind === 'parameter') names.add(name);
    for (const maker of makersOf(trace.tree, value)) {
      const step = stepOf(maker, trace);
      if (typeof step === 'string') reader ??= step;
      else if (maker.kind !== 'name') for (const one of step) values.add({ flow: flowOf(maker), place: one });
    }
  }
  return reader === undefined ? undefined : { reader, names: [...names] };
}

function flowOf(maker: Exclude<Maker, { kind: 'name' }>): FlowFunction {
  return maker.kind === 'parameter' ? maker.value.flow : maker.flow;
}

/** What reads it of the request, or what it is made of. */
function stepOf(maker: Maker, trace: Trace): string | readonly PlaceId[] {
  if (maker.kind === 'made')
    return maker.by.op === 'binary' && /^[-+*]$/.test(maker.by.operator)
      ? [maker.by.left, maker.by.right]
      : [];
  if (maker.kind !== 'call') return [];
  const { names } = calleeOf(maker.flow, maker.call);
  const name = names.join('.');
  const [first] = maker.call.args;
  if (/^u?int(?:32|64)?$/.test(name) && first !== undefined) return [first.place];
  if (!/^strconv\.(?:Atoi|ParseU?[iI]nt)$/.test(name) || hasFewBits(maker)) return [];
  return isSent(maker, trace) ? name : [];
}

/** `strconv.ParseUint(text, 10, 16)` */
function hasFewBits({ flow, call }: CallSite): boolean {
  const bits = call.args[2] === undefined ? undefined : constantOf(flow, call.args[2].place);
  return bits?.type === 'number' && bits.value > 0 && bits.value <= mostBits;
}

/** A list with a place for each number of so many bits is small. */
const mostBits = 16;

/** Somebody asks whether it is too large; that it is not below zero says nothing of that. */
function isBounded(text: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const own = `(?<![\\w.])${name}\\b`;
    const small = '(?:0|1|-1)\\b(?![.\\w])';
    const asks = [
      `${own} *>=?(?!=| *${small})`,
      `${own} *<=?(?!=| *${small})`,
      `(?<!\\b(?:0|1|-1) *)[<>]=? *${own}`,
      `\\b(?:switch|case)\\b[^\\n]*${own}`,
      `(?:min|max|[cC]lamp|[lL]imit|[cC]ap|[bB]ound|[vV]alid|[cC]heck)\\w*\\([^()\\n]*${own}`,
    ];
    return text
      .split('\n')
      .filter((line) => !/^\s*(?:for\b|\/\/)/.test(line))
      .some((line) => new RegExp(asks.join('|')).test(line.replaceAll(/<<|>>|<-/g, ' ')));
  });
}
