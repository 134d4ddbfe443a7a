import { solveForward } from '../../../analysis/flow/dataflow.ts';
import type { Solution } from '../../../analysis/flow/dataflow.ts';
import { constantOf, definitionOf, definitionsOf } from '../../../analysis/flow/definitions.ts';
import { writtenPlace } from '../../../analysis/flow/effects.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import { instructionsOfKind } from '../../../analysis/flow/lookup.ts';
import { endsHere } from './ends-here.ts';
import { looked, withLeast } from './length.ts';
import type { Length, Lengths } from './length.ts';
import { lengthMade } from './length-made.ts';
import { lengthsAfter } from './length-tests.ts';
import { measuredBy } from './measured-by.ts';

/** More lists of one function are not followed. */
const mostLists = 200;

/** @param nodes The elements that are read, by where they end. Undefined: the function is too involved. */
export function lengthsIn(
  flow: FlowFunction,
  nodes: ReadonlyMap<number, unknown>,
): Solution<Lengths> | undefined {
  const lists = listsOf(flow, nodes);
  if (lists.size === 0 || lists.size > mostLists) return undefined;
  const known = (state: Lengths): Lengths =>
    state.size <= lists.size ? state : new Map([...state].filter(([place]) => lists.has(place)));
  return solveForward<Lengths>(flow, {
    start: () => new Map(),
    join: joined,
    transfer: (state, instruction) => after(flow, state, instruction, lists),
    onBranch: (state, branch, taken) => known(lengthsAfter(flow, state, branch, taken)),
  });
}

/** The lists that elements are read of, and what they are copied from. */
function listsOf(flow: FlowFunction, nodes: ReadonlyMap<number, unknown>): ReadonlySet<PlaceId> {
  const found = new Set<PlaceId>();
  for (const { instruction } of instructionsOfKind(flow, 'member'))
    if (nodes.has(instruction.at.end) && instruction.key.kind === 'computed') found.add(instruction.object);
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

function lesser(one: Length, other: Length): Length {
  const least = Math.min(one.least, other.least);
  const isAsked = one.asked !== undefined && other.asked !== undefined;
  const asked = isAsked ? Math.min(one.asked, other.asked) : undefined;
  return least === one.least && asked === one.asked ? one : { least, asked };
}

function after(
  flow: FlowFunction,
  state: Lengths,
  instruction: Instruction,
  lists: ReadonlySet<PlaceId>,
): Lengths {
  if (instruction.op === 'call' && endsHere(flow, instruction)) return allLooked(state);
  const written = writtenPlace(instruction);
  if (written === undefined) return state;
  const next = lists.has(written) ? withMade(flow, state, instruction, written) : state;
  if (instruction.op !== 'member' || instruction.key.kind !== 'computed' || !lists.has(instruction.object))
    return next;
  // Whoever came past `x[3]` has four of them.
  const needed = lengthNeeded(flow, instruction.object, instruction.key.place);
  return needed === undefined ? next : withLeast(next, instruction.object, needed);
}

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

/** How long it must be to have an element at a place: 3 for `x[2]` and for `x[len(x)-3]`. */
export function lengthNeeded(flow: FlowFunction, object: PlaceId, index: PlaceId): number | undefined {
  const known = constantOf(flow, index);
  if (known?.type === 'number') return known.value + 1;
  const made = definitionOf(flow, index)?.instruction;
  if (made?.op !== 'binary' || made.operator !== '-' || measuredBy(flow, made.left) !== object)
    return undefined;
  const distance = constantOf(flow, made.right);
  return distance?.type === 'number' ? distance.value : undefined;
}
