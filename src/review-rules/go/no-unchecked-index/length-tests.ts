import { calleeOf } from '../../../analysis/flow/callee.ts';
import { constantOf, definitionOf, definitionsOf } from '../../../analysis/flow/definitions.ts';
import type { Branch, FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';
import { mentionsOf } from '../../../analysis/flow/mentions.ts';
import { eachRead } from '../../../analysis/flow/reads.ts';
import type { Lengths } from './length.ts';
import { looked, withLeast } from './length.ts';
import { measuredBy } from './measured-by.ts';

/** What the outcome of a test says of lengths. */
export function lengthsAfter(flow: FlowFunction, state: Lengths, branch: Branch, taken: boolean): Lengths {
  if (branch.test === 'nullish') {
    // `err == nil` of a call that was handed the list says as much as its opposite; that the list itself is nil does not.
    return withLooked(state, taken ? givenBefore(flow, branch) : lookedAt(flow, branch.place));
  }
  const made = madeBy(flow, branch.place);
  if (made?.op === 'binary') return afterComparison(flow, state, made, taken);
  if (made?.op === 'iterator-next') return taken ? afterTurn(flow, state, made) : state;
  return withLooked(state, lookedAt(flow, branch.place));
}

function madeBy(flow: FlowFunction, place: PlaceId): Instruction | undefined {
  const made = definitionOf(flow, place)?.instruction;
  return made?.op === 'copy' ? definitionOf(flow, made.from)?.instruction : made;
}

/** Inside `for range x` it has one. */
function afterTurn(flow: FlowFunction, state: Lengths, next: InstructionOf<'iterator-next'>): Lengths {
  const iterator = definitionOf(flow, next.iterator)?.instruction;
  return iterator?.op === 'iterator' ? withLeast(state, iterator.source, 1) : state;
}

function afterComparison(
  flow: FlowFunction,
  state: Lengths,
  comparison: InstructionOf<'binary'>,
  taken: boolean,
): Lengths {
  const { operator, left, right } = comparison;
  const [ofLeft, ofRight] = [measuredBy(flow, left), measuredBy(flow, right)];
  const object = ofLeft ?? ofRight;
  const bound = constantOf(flow, ofLeft === undefined ? left : right);
  if (object === undefined) return afterText(flow, state, comparison, taken);
  if (bound?.type !== 'number')
    return withLooked(state, [...lookedAt(flow, left), ...lookedAt(flow, right), object]);
  const { least: known = 0, asked = 0, oneOf: choices } = state.get(object) ?? {};
  const order = ofLeft === undefined ? (mirrors.get(operator) ?? operator) : operator;
  const oneOf = choicesAfter(order, bound.value, taken, choices);
  const least = Math.max(leastAfter(order, bound.value, taken, known), oneOf?.[0] ?? 0);
  return new Map([
    ...state,
    [object, { least: Math.max(known, least), asked: Math.max(asked, least), oneOf }],
  ]);
}

/** Of the lengths that it may have, those that a test leaves. */
function choicesAfter(
  operator: string,
  bound: number,
  taken: boolean,
  choices: readonly number[] | undefined,
): readonly number[] | undefined {
  if ((operator === '===' && taken) || (operator === '!==' && !taken)) return [bound];
  const holds = comparisons[operator];
  return holds === undefined ? undefined : choices?.filter((length) => holds(length, bound) === taken);
}

const comparisons: Readonly<Record<string, (length: number, bound: number) => boolean>> = {
  '===': (length, bound) => length === bound,
  '!==': (length, bound) => length !== bound,
  '<': (length, bound) => length < bound,
  '<=': (length, bound) => length <= bound,
  '>': (length, bound) => length > bound,
  '>=': (length, bound) => length >= bound,
};

const mirrors: ReadonlyMap<string, string> = new Map([
  ['<', '>'],
  ['>', '<'],
  ['<=', '>='],
  ['>=', '<='],
]);

function leastAfter(operator: string, bound: number, taken: boolean, known: number): number {
  const other = bound === known ? bound + 1 : 0;
  switch (operator) {
    case '===':
      return taken ? bound : other;
    case '!==':
      return taken ? other : bound;
    case '<':
      return taken ? 0 : bound;
    case '<=':
      return taken ? 0 : bound + 1;
    case '>':
      return taken ? bound + 1 : 0;
    case '>=':
      return taken ? bound : 0;
    default:
      return Number.POSITIVE_INFINITY;
  }
}

/** `x == ""`, and comparisons of what was made of `x`. */
function afterText(
  flow: FlowFunction,
  state: Lengths,
  { operator, left, right }: InstructionOf<'binary'>,
  taken: boolean,
): Lengths {
  const [ofLeft, ofRight] = [constantOf(flow, left), constantOf(flow, right)];
  const text = ofLeft?.type === 'string' ? ofLeft : ofRight;
  if (text?.type === 'string' && /^[!=]==$/.test(operator)) {
    const isEqual = (operator === '===') === taken;
    const least = isEqual ? text.value.length : text.value === '' ? 1 : 0;
    return least === 0 ? state : withLeast(state, text === ofLeft ? right : left, least);
  }
  return withLooked(state, [...lookedAt(flow, left), ...lookedAt(flow, right)]);
}

function withLooked(state: Lengths, places: Iterable<PlaceId>): Lengths {
  const next = new Map(state);
  for (const place of places) next.set(place, looked);
  return next;
}

/** A variable that is assigned more often is not followed. */
const mostAssignments = 12;

/** Values that were handed to the calls whose outcome is tested: who was called may have looked at their length. */
function* lookedAt(flow: FlowFunction, place: PlaceId): Generator<PlaceId, void> {
  if (flow.places[place]?.kind !== 'temporary') {
    yield place;
    for (const { instruction } of definitionsOf(flow, place).slice(0, mostAssignments))
      yield* throughCalls(flow, instruction.op === 'copy' ? instruction.from : place);
    return;
  }
  yield* throughCalls(flow, place);
}

/** What the call was handed that gave the error last, in the order of the text. */
function* givenBefore(flow: FlowFunction, { place, at }: Branch): Generator<PlaceId, void> {
  const before = definitionsOf(flow, place).filter(({ instruction }) => instruction.at.start < at.start);
  const last = before.toSorted((a, b) => b.instruction.at.start - a.instruction.at.start)[0]?.instruction;
  if (last?.op === 'copy') yield* throughCalls(flow, last.from);
}

/** Elements are not followed to their list: `x[0] == 'a'` says nothing of its length. */
function* throughCalls(flow: FlowFunction, start: PlaceId): Generator<PlaceId, void> {
  const seen = new Set([start]);
  for (const at of seen) {
    const made = flow.places[at]?.kind === 'temporary' ? definitionOf(flow, at)?.instruction : undefined;
    if (made === undefined || seen.size > mostSteps) continue;
    if (made.op === 'call') {
      if (!numbers.test(calleeOf(flow, made).names.join('.'))) yield* givenTo(flow, made);
    } else if (made.op !== 'member' || made.key.kind === 'name') eachRead(made, (read) => seen.add(read));
  }
}

const mostSteps = 40;

/** A number that bytes make says nothing of how many follow. */
const numbers = /^(?:binary\.\w+\.Uint\d+|u?int(?:8|16|32|64)?|byte)$/;

function* givenTo(flow: FlowFunction, call: InstructionOf<'call'>): Generator<PlaceId, void> {
  if (call.receiver !== undefined) yield call.receiver;
  for (const { place } of call.args) {
    // `isValid(x[1])` was handed an element.
    const made =
      flow.places[place]?.kind === 'temporary' ? definitionOf(flow, place)?.instruction : undefined;
    if (made?.op === 'member' && made.key.kind === 'computed') continue;
    yield* mentionsOf(flow, place);
  }
}
