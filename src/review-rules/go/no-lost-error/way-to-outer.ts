import { definitionOf, definitionsOf } from '../../../analysis/flow/definitions.ts';
import { writtenPlace } from '../../../analysis/flow/effects.ts';
import type { BlockId, Branch, FlowFunction, PlaceId, Terminator } from '../../../analysis/flow/form.ts';
import { reachableBlocks } from '../../../analysis/flow/graph.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import { usesOf } from '../../../analysis/flow/uses.ts';
import { callBehind } from '../_kit/call-behind.ts';
import { isZeroValue } from '../_kit/is-zero-value.ts';
import { asksFor, somewhereAfter } from '../_kit/ways.ts';

/** Two variables of one name. */
export interface Twins {
  readonly outer: PlaceId;
  readonly inner: PlaceId;
  readonly name: string;
}

/** From a look at the inner one that finds an error, to what takes the outer one for it. */
export function wayToOuter(
  flow: FlowFunction,
  { outer, inner }: Twins,
  text: string,
): Terminator | undefined {
  const changes = (one: Instruction): boolean => [outer, inner].includes(writtenPlace(one) ?? -1);
  // What is never given anything is asked in vain.
  const isZero = isAlwaysZero(flow, outer);
  for (const branch of flow.derived(looksByPlace).get(inner) ?? []) {
    if (setsFallback(flow, branch.else, inner)) continue;
    const end = somewhereAfter(flow, branch.else, {
      stops: changes,
      finds: (one) => 'kind' in one && (isReturnOf(flow, one, outer) || (isZero && asksFor(one, outer))),
      follows: (one, taken) => !asksFor(one, outer) && !(asksFor(one, inner) && taken),
    });
    // A bare `return` gives back what may have a name only to be told apart, and somebody was told of the error.
    if (typeof end !== 'object' || !('kind' in end)) continue;
    if (end.kind === 'branch' || isWritten(end) || (isOnlyTested(flow, inner) && !isVerdict(branch, text)))
      return end;
  }
  return undefined;
}

export function isAlwaysZero(flow: FlowFunction, place: PlaceId): boolean {
  return definitionsOf(flow, place).every((site) => isZeroValue(site));
}

function isOnlyTested(flow: FlowFunction, place: PlaceId): boolean {
  return usesOf(flow, place).every(({ kind }) => kind === 'tested');
}

/** `if err := one.match(x); err == nil`: the error says that it is not this one. */
function isVerdict({ at }: Branch, text: string): boolean {
  return /==\s*nil\b/.test(text.slice(at.start, at.end));
}

/** `if err != nil { exists = !add }`: what goes on without the result has been told what to go on with. */
function setsFallback(flow: FlowFunction, block: BlockId, inner: PlaceId): boolean {
  const calls = callsGiving(flow, inner);
  return (flow.blocks[block]?.instructions ?? []).some((one) => {
    const place = writtenPlace(one);
    if (place === undefined || place === inner || flow.places[place]?.kind !== 'local') return false;
    return callsGiving(flow, place).some((call) => calls.includes(call));
  });
}

/** The calls of which one of the results was put there. */
export function callsGiving(flow: FlowFunction, place: PlaceId): readonly Instruction[] {
  return definitionsOf(flow, place).flatMap(({ instruction }) =>
    instruction.op === 'copy' ? (callBehind(flow, instruction.from) ?? []) : [],
  );
}

export function looksByPlace(flow: FlowFunction): ReadonlyMap<PlaceId, readonly Branch[]> {
  const found = new Map<PlaceId, Branch[]>();
  const reachable = reachableBlocks(flow);
  for (const { id, terminator } of flow.blocks) {
    if (!reachable.has(id) || terminator.kind !== 'branch' || terminator.test !== 'nullish') continue;
    const list = found.get(terminator.place);
    if (list === undefined) found.set(terminator.place, [terminator]);
    else list.push(terminator);
  }
  return found;
}

function givesBack(flow: FlowFunction, value: PlaceId | undefined, place: PlaceId): boolean {
  if (value === undefined || value === place) return value === place;
  const made = definitionOf(flow, value)?.instruction;
  return made?.op === 'array' && made.parts.some((part) => part !== 'hole' && part.place === place);
}

function isReturnOf(flow: FlowFunction, one: Terminator, outer: PlaceId): boolean {
  return one.kind === 'return' && givesBack(flow, one.value, outer);
}

/** `return err`, and not a bare `return`. */
function isWritten({ at }: Terminator): boolean {
  return at.end - at.start > 'return'.length;
}
