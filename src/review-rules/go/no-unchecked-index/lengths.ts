import { solveForward } from '../../../analysis/flow/dataflow.ts';
import type { Solution } from '../../../analysis/flow/dataflow.ts';
import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionsOf } from '../../../analysis/flow/definitions.ts';
import { writtenPlace } from '../../../analysis/flow/effects.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';
import { endsHere } from './ends-here.ts';
import { lesser, looked, withLeast } from './length.ts';
import type { Length, Lengths } from './length.ts';
import { lengthMade } from './length-made.ts';
import { lengthsAfter } from './length-tests.ts';
import { neededBy } from './needed-by.ts';
import type { Reading } from './needed-by.ts';

/** More lists of one function are not followed. */
const mostLists = 200;

/** @param readings What is read of lists, by where it ends. Undefined: the function is too involved. */
export function lengthsIn(
  flow: FlowFunction,
  readings: ReadonlyMap<number, Reading>,
): Solution<Lengths> | undefined {
  const lists = listsOf(flow, readings);
  if (lists.size === 0 || lists.size > mostLists) return undefined;
  const known = (state: Lengths): Lengths =>
    state.size <= lists.size ? state : new Map([...state].filter(([place]) => lists.has(place)));
  return solveForward<Lengths>(flow, {
    start: () => new Map(),
    join: joined,
    transfer: (state, instruction) => after(flow, state, { instruction, lists, readings }),
    onBranch: (state, branch, taken) => known(lengthsAfter(flow, state, branch, taken)),
  });
}

/** The lists that elements are read of, and what they are copied from. */
function listsOf(flow: FlowFunction, readings: ReadonlyMap<number, Reading>): ReadonlySet<PlaceId> {
  const found = new Set<PlaceId>();
  for (const { instructions } of flow.blocks)
    for (const instruction of instructions) {
      const read = readings.has(instruction.at.end) ? neededBy(flow, instruction, readings) : undefined;
      if (read !== undefined) found.add(read.object);
    }
  for (const place of found) {
    if (found.size > mostLists) break;
    for (const { instruction } of definitionsOf(flow, place)) {
      if (instruction.op === 'copy') found.add(instruction.from);
      else if (instruction.op === 'call')
        for (const one of instruction.args.slice(0, 1)) found.add(one.place);
    }
  }
  return found;
}

function joined(a: Lengths, b: Lengths): Lengths {
  let isSame = true;
  const both = new Map<PlaceId, Length>();
  for (const [place, one] of a) {
    const other = b.get(place);
    const less = other === undefined ? undefined : lesser(one, other);
    if (less !== one) isSame = false;
    if (less !== undefined) both.set(place, less);
  }
  return isSame ? a : both;
}

interface Step {
  readonly instruction: Instruction;
  readonly lists: ReadonlySet<PlaceId>;
  readonly readings: ReadonlyMap<number, Reading>;
}

function after(flow: FlowFunction, state: Lengths, { instruction, lists, readings }: Step): Lengths {
  if (instruction.op === 'call' && endsHere(flow, instruction)) return allLooked(state);
  const asked = instruction.op === 'call' ? withChecked(flow, state, instruction, lists) : state;
  const written = writtenPlace(instruction);
  if (written === undefined) return asked;
  const next = lists.has(written) ? withMade(flow, asked, instruction, written) : asked;
  // Whoever came past `x[3]` has four of them.
  const read = readings.has(instruction.at.end) ? neededBy(flow, instruction, readings) : undefined;
  return read === undefined || !lists.has(read.object) ? next : withLeast(next, read.object, read.needed);
}

/** `checkParts(parts, 2)` does not come back where there are too few. */
function withChecked(
  flow: FlowFunction,
  state: Lengths,
  call: InstructionOf<'call'>,
  lists: ReadonlySet<PlaceId>,
): Lengths {
  const given = call.args.filter(({ place }) => lists.has(place));
  if (given.length === 0 || !checks.test(calleeOf(flow, call).names.at(-1) ?? '')) return state;
  return new Map([...state, ...given.map(({ place }) => [place, looked] as const)]);
}

const checks = /check|valid|verif|assert|require|ensure|expect|must|guard|bounds|precondition/i;

function withMade(flow: FlowFunction, state: Lengths, instruction: Instruction, written: PlaceId): Lengths {
  const made = lengthMade(flow, state, instruction);
  if (made === undefined && !state.has(written)) return state;
  const changed = new Map(state);
  if (made === undefined || flow.places[written]?.isWrittenElsewhere === true) changed.delete(written);
  else changed.set(written, made);
  return changed;
}

function allLooked(state: Lengths): Lengths {
  return new Map([...state].map(([place]) => [place, looked]));
}
