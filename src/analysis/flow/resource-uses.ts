import type { Branch, FlowFunction, FlowReference, PlaceId, Terminator } from './form.ts';
import type { Instruction, InstructionOf } from './instruction.ts';
import { usesOf } from './uses.ts';
import type { Use } from './uses.ts';

/**
 * What a use does to a resource. `borrowed`: nothing that lasts. `released`: gives it back, or sees to it that it will
 * be. `kept`: somebody else holds it from here on, and may release it.
 */
export type ResourceEffect = 'borrowed' | 'released' | 'kept';

/**
 * - `over`: nothing is held after it. `impossible`: it does not come to this.
 * - `failed`: something else has failed. `expected`: what failed is what this way is there for, the end of a file, say.
 */
export type Outcome = 'over' | 'impossible' | 'failed' | 'expected';

/** What is known of one kind of resource. */
export interface ResourceRules {
  /** Asked for `argument`, `receiver`, `callee` and `iterated` uses, and for members that are read but not called. */
  effectOf(use: Use, flow: FlowFunction): ResourceEffect;
  /** A `stored` use that keeps nothing of it; undefined: all of them do. */
  isLent?(use: Use): boolean;
  /** A closure holds it, and only borrows it while the function runs; undefined: what the closure does with it tells. */
  isLentToClosure?(use: Use, flow: FlowFunction): boolean;
  /** The result of a method is tied to the resource (`client.db()`): who holds the result holds the resource. */
  isTied(call: InstructionOf<'call'>, flow: FlowFunction): boolean;
  /** The promise of a result is: what it is awaited for is tied, too (`await connection.createChannel()`). */
  isTiedLater?(call: InstructionOf<'call'>, flow: FlowFunction): boolean;
  /** The instruction may well throw; only asked of those that can. */
  mayFail(instruction: Instruction, flow: FlowFunction): boolean;
  /**
   * What an outcome of a branch says in the language's own way; undefined: nothing.
   * @param isStale The variable of the error beside the resource holds another one by now.
   */
  outcomeOf?(branch: Branch, taken: boolean, flow: FlowFunction, isStale: boolean): Outcome | undefined;
  /** Nothing comes after it, and nothing needs releasing. */
  endsProgram(instruction: Instruction, flow: FlowFunction): boolean;
}

/** The uses that end the function's duty to release. */
export interface ResourceUses {
  readonly endings: ReadonlySet<Instruction | Terminator>;
  /** One of them releases it; by all others somebody else holds it. */
  readonly isReleasedHere: boolean;
}

/** undefined: other functions hold it, too, and may do more than borrow it. */
export function resourceUses(
  flow: FlowFunction,
  place: PlaceId,
  rules: ResourceRules,
): ResourceUses | undefined {
  if (isShared(flow, place)) return undefined;
  const endings = new Set<Instruction | Terminator>();
  let isReleasedHere = false;
  for (const use of usesOfTied(flow, place, rules)) {
    const effect = effectOf(flow, use, rules);
    if (effect === 'borrowed') continue;
    if (use.kind === 'captured') return undefined;
    endings.add(use.by);
    isReleasedHere ||= effect === 'released';
  }
  return { endings, isReleasedHere };
}

function isShared(flow: FlowFunction, place: PlaceId): boolean {
  const { kind, isExported } = flow.places[place] ?? {};
  return kind === 'captured' || kind === 'global' || isExported === true;
}

/** The uses of the value and of what is tied to it. */
function usesOfTied(flow: FlowFunction, place: PlaceId, rules: ResourceRules): readonly Use[] {
  const places = new Set([place]);
  const parts = new Set<PlaceId>();
  const uses = new Set<Use>();
  for (const at of places) {
    for (const use of usesOf(flow, at)) {
      // What closes a part leaves the whole open.
      if (parts.has(at) && use.kind === 'receiver' && rules.effectOf(use, flow) === 'released') continue;
      uses.add(use);
      if (use.kind !== 'receiver' || !('op' in use.by) || use.by.op !== 'call') continue;
      if (rules.isTied(use.by, flow)) places.add(use.by.to);
      if (rules.isTiedLater?.(use.by, flow) !== true) continue;
      for (const part of awaitedPlaces(flow, use.by.to)) {
        parts.add(part);
        places.add(part);
      }
    }
  }
  return [...uses];
}

function awaitedPlaces(flow: FlowFunction, promise: PlaceId): readonly PlaceId[] {
  return usesOf(flow, promise).flatMap(({ by }) => ('op' in by && by.op === 'await' ? [by.to] : []));
}

function effectOf(flow: FlowFunction, use: Use, rules: ResourceRules): ResourceEffect {
  switch (use.kind) {
    case 'argument':
    case 'receiver':
    case 'callee':
    case 'iterated':
      return rules.effectOf(use, flow);
    case 'member':
      return isCalledOnly(flow, use) ? 'borrowed' : rules.effectOf(use, flow);
    case 'captured':
      return (rules.isLentToClosure?.(use, flow) ?? isBorrowedInside(use, flow, rules)) ? 'borrowed' : 'kept';
    case 'tested':
    case 'operand':
    case 'awaited':
      return 'borrowed';
    case 'stored':
      return rules.isLent?.(use) === true ? 'borrowed' : 'kept';
    case 'disposed':
      return 'released';
    default:
      return 'kept';
  }
}

/** `h.m` of `h.m()`: the call says what it does. */
function isCalledOnly(flow: FlowFunction, { by }: Use): boolean {
  if (!('op' in by)) return false;
  if (by.op !== 'member') return by.op !== 'object-rest';
  return usesOf(flow, by.to).every(
    ({ kind, by: user }) =>
      kind === 'callee' && 'op' in user && user.op === 'call' && user.receiver !== undefined,
  );
}

function isBorrowedInside({ by, place }: Use, flow: FlowFunction, rules: ResourceRules): boolean {
  const origin = flow.places[place]?.origin;
  if (!('op' in by) || origin === undefined) return false;
  return functionsMadeBy(by).every((reference) => {
    const result = reference.flow();
    if (result.kind === 'too-large' || result.flow.isDynamic) return false;
    const inside = result.flow;
    const same = inside.places.findIndex((candidate) => candidate.origin === origin);
    if (same === -1) return true;
    return usesOfTied(inside, same, rules).every((use) => effectOf(inside, use, rules) === 'borrowed');
  });
}

function functionsMadeBy(instruction: Instruction): readonly FlowReference[] {
  switch (instruction.op) {
    case 'function':
      return [instruction.function];
    case 'object':
      return instruction.parts.flatMap((part) => ('function' in part ? [part.function] : []));
    case 'class':
      return instruction.members.flatMap((member) => member.function ?? []);
    default:
      return [];
  }
}
