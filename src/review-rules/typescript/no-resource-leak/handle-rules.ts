import { calleeOf } from '../../../analysis/flow/callee.ts';
import { constantOf, definitionOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';
import type { ResourceEffect, ResourceRules } from '../../../analysis/flow/resource-uses.ts';
import type { Use } from '../../../analysis/flow/uses.ts';
import type { ResourceKind } from './resource-kind.ts';

/**
 * What the uses of a resource of this kind do to it.
 * @param isOnlyUsed Is it given to a function that is known to leave it open, and to keep nothing of it?
 */
export function rulesOf(
  resource: ResourceKind,
  isOnlyUsed: (call: InstructionOf<'call'>, place: PlaceId) => boolean = () => false,
): ResourceRules {
  return {
    effectOf: (use, flow) => {
      const effect = effectOf(use, flow, resource);
      const { by, kind, place } = use;
      if (effect !== 'kept' || kind !== 'argument' || !('op' in by) || by.op !== 'call') return effect;
      return isOnlyUsed(by, place) ? 'borrowed' : effect;
    },
    isLent: (use) => isLent(use, resource),
    ...(resource.isHandedToClosures === true ? { isLentToClosure: () => false } : {}),
    isTied: (call, flow) =>
      (resource.hasParts && resource.giveValues?.has(lastNameOf(call, flow)) !== true) ||
      isFluent(call, flow),
    isTiedLater: (call, flow) => resource.givePartsLater?.has(lastNameOf(call, flow)) === true,
    mayFail: (instruction, flow) =>
      resource.fails === 'await' && instruction.op === 'await' && !takesBack(instruction, flow, resource),
    endsProgram,
  };
}

function effectOf({ by, kind }: Use, flow: FlowFunction, resource: ResourceKind): ResourceEffect {
  if (!('op' in by)) return 'kept';
  if (by.op === 'member') return readMember(by, resource);
  // Streams and directories close themselves at the end of a loop over them; a cursor of a client leaves it open.
  if (kind === 'iterated') return resource.hasParts ? 'borrowed' : 'released';
  if (by.op !== 'call') return 'kept';
  const name = calleeOf(flow, by).names.at(-1) ?? '';
  if (kind === 'argument') {
    if (resource.releasedBy.has(name)) return 'released';
    if (resource.lentAs !== undefined) return ending.test(name) ? 'released' : 'borrowed';
    return resource.lentTo.has(name) ? 'borrowed' : 'kept';
  }
  if (kind === 'callee' && resource.isReleasedByCall === true) return 'released';
  if (kind === 'callee' && resource.lentAs !== undefined) return 'borrowed';
  if (kind !== 'receiver' || resource.askedBy?.has(name) === true) return 'kept';
  if (resource.releasedBy.has(name) || name === '*') return 'released';
  if (resource.staysFor?.has(name) === true) return 'kept';
  return isSubscription(name) ? subscribed(by, flow, resource) : 'borrowed';
}

/** `await session.abortTransaction()` */
function takesBack(
  { value }: InstructionOf<'await'>,
  flow: FlowFunction,
  { takenBackBy }: ResourceKind,
): boolean {
  const site = takenBackBy === undefined ? undefined : definitionOf(flow, value);
  const call = site?.instruction;
  return call?.op === 'call' && takenBackBy?.has(lastNameOf(call, flow)) === true;
}

/** `finish(t)`, `rollbackQuietly(t)` */
const ending = /commit|rollback|abort|finish|end|close|release|done|clean|safe/i;

/** A method that closes it is taken out of it, to be called later. */
function readMember({ key }: InstructionOf<'member'>, resource: ResourceKind): ResourceEffect {
  if (key.kind !== 'name' || resource.askedBy?.has(key.name) === true) return 'kept';
  return resource.releasedBy.has(key.name) || resource.staysFor?.has(key.name) === true ? 'kept' : 'borrowed';
}

/** `{ transaction: t }`, `{ transaction }` */
function isLent({ by, place }: Use, { lentAs }: ResourceKind): boolean {
  if (lentAs === undefined || !('op' in by) || by.op !== 'object') return false;
  return by.parts.every(
    (part) =>
      !('value' in part) ||
      part.value !== place ||
      (part.kind === 'value' && part.key.kind === 'name' && part.key.name === lentAs),
  );
}

function subscribed(
  { args }: InstructionOf<'call'>,
  flow: FlowFunction,
  { quietEvents, areEventsQuiet, staysFor }: ResourceKind,
): ResourceEffect {
  if (areEventsQuiet === true) return 'borrowed';
  const [event] = args;
  const name = event === undefined ? undefined : constantOf(flow, event.place);
  if (name?.type !== 'string') return 'released';
  if (staysFor?.has(name.value) === true) return 'kept';
  return quietEvents.has(name.value) ? 'borrowed' : 'released';
}

export function isSubscription(name: string): boolean {
  return /^(?:on|once|addListener|prependListener|addEventListener)$/.test(name);
}

/** `stream.on(…)` gives the stream itself. */
function isFluent(call: InstructionOf<'call'>, flow: FlowFunction): boolean {
  return /^(?:on|once|addListener|prependListener|setEncoding|setNoDelay|setKeepAlive|ref)$/.test(
    lastNameOf(call, flow),
  );
}

function lastNameOf(call: InstructionOf<'call'>, flow: FlowFunction): string {
  return calleeOf(flow, call).names.at(-1) ?? '';
}

function endsProgram(instruction: Instruction, flow: FlowFunction): boolean {
  if (instruction.op !== 'call') return false;
  const path = calleeOf(flow, instruction).names;
  return path[0] === 'process' && /^(?:exit|abort|kill|reallyExit)$/.test(path[1] ?? '');
}
