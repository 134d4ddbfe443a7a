import { calleeOf } from '../../../../analysis/flow/callee.ts';
import { definitionsOf } from '../../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../../analysis/flow/instruction.ts';
import { usesOf } from '../../../../analysis/flow/uses.ts';
import { isTextVerb } from './call-taint.ts';
import type { CallIn } from './call-taint.ts';
import { textBehind } from './text-behind.ts';
import { verbsOf } from './text-calls.ts';
import type { Tracing } from './tracing.ts';

/** Text as it stands, or a place that holds some. */
export type Part = string | PlaceId;

/** What the result of a call is put together from, in order; undefined: it puts nothing together. */
export function partsOfCall({ flow, call }: CallIn, trace: Tracing): readonly Part[] | undefined {
  const { imported, names } = calleeOf(flow, call);
  const name = names.at(-1) ?? '';
  const given = call.args.map(({ place }) => place);
  if (imported === undefined) {
    if (name === 'append') return given.flatMap((one, index) => (index === 0 ? [one] : [', ', one]));
    if (name === 'string' && names.length === 1) return given;
    return name === 'String' ? writtenTo({ flow, call }, trace) : undefined;
  }
  switch (`${imported.module}.${name}`) {
    case 'fmt.Sprintf':
      return formatted({ flow, call }, 0, trace);
    case 'fmt.Sprint':
      return given;
    case 'strings.Join':
    case 'strings.Repeat':
    case 'strings.TrimSpace':
    case 'strings.TrimSuffix':
    case 'strings.TrimRight':
    case 'strings.TrimPrefix':
    case 'net/url.Parse':
    case 'net/url.ParseRequestURI':
    case 'net/url.JoinPath':
    case 'encoding/base64.DecodeString':
    case 'encoding/hex.DecodeString':
      return given.slice(0, 1);
    default:
      return undefined;
  }
}

/** @param at Which argument is the format. */
function formatted({ flow, call }: CallIn, at: number, trace: Tracing): readonly Part[] | undefined {
  const format = textBehind(flow, call.args[at]?.place, trace);
  const read = format === undefined ? undefined : verbsOf(format);
  if (read === undefined || call.args.some(({ isSpread }) => isSpread)) return undefined;
  const parts = read.verbs.flatMap(({ before, verb }, index): readonly Part[] => {
    const place = call.args[at + 1 + index]?.place;
    const isText = place !== undefined && isTextVerb(verb) && (verb === 's' || !isField(flow, place));
    return [before, isText ? place : '0'];
  });
  return [...parts, read.end];
}

/** What `%v` writes of a field is a number as often as not. */
function isField(flow: FlowFunction, place: PlaceId): boolean {
  const made = definitionsOf(flow, place)[0]?.instruction;
  return made?.op === 'member' && made.key.kind === 'name';
}

/** A builder that is written to more often is not followed. */
const mostWrites = 60;

/** What is inside an address, or what a `strings.Builder` or a `bytes.Buffer` of this function was given, in the order of the text. */
function writtenTo({ flow, call }: CallIn, trace: Tracing): readonly Part[] | undefined {
  const { receiver } = call;
  if (receiver === undefined || flow.places[receiver]?.kind !== 'local') return undefined;
  const calls = usesOf(flow, receiver).flatMap(({ kind, by }) => {
    if (!('op' in by)) return [];
    if (by.op === 'call' && kind === 'receiver') return [by];
    return by.op === 'opaque' && by.reason === 'unary_expression' ? callsWith(flow, by.to) : [];
  });
  if (calls.length > mostWrites) return undefined;
  if (!calls.some((one) => isWrite(calleeOf(flow, one).names.at(-1) ?? ''))) return [receiver];
  return calls
    .toSorted((a, b) => a.at.start - b.at.start)
    .flatMap((one) => writtenBy({ flow, call: one }, trace));
}

function isWrite(name: string): boolean {
  return /^(?:Write(?:String|Byte|Rune)?|Fprintf?)$/.test(name);
}

/** `fmt.Fprintf(&sb, …)` */
function callsWith(flow: FlowFunction, place: PlaceId): readonly InstructionOf<'call'>[] {
  return usesOf(flow, place).flatMap(({ by }) => ('op' in by && by.op === 'call' ? [by] : []));
}

function writtenBy({ flow, call }: CallIn, trace: Tracing): readonly Part[] {
  const { names } = calleeOf(flow, call);
  switch (names.at(-1)) {
    case 'WriteString':
    case 'Write':
      return call.args.map(({ place }) => place);
    case 'Fprintf':
      return formatted({ flow, call }, 1, trace) ?? [];
    case 'WriteByte':
    case 'WriteRune':
      return [' '];
    default:
      return [];
  }
}
