import { capturesOf } from './effects.ts';
import type { FlowFunction, FlowReference, PlaceId, Terminator } from './form.ts';
import type { Instruction, InstructionOf } from './instruction.ts';
import { usesOf } from './uses.ts';
import type { Use } from './uses.ts';

/**
 * What a use does to a resource. `borrowed`: nothing that lasts. `released`: gives it back, or sees to it that it will
 * be. `kept`: somebody else holds it from here on, and may release it.
 */
export type ResourceEffect = 'borrowed' | 'released' | 'kept';

/** What is known of one kind of resource. */
export interface ResourceRules {
  /** Asked for `argument`, `receiver`, `callee` and `iterated` uses, and for members that are read but not called. */
  effectOf(use: Use, flow: FlowFunction): ResourceEffect;
  /** The result of a method is tied to the resource (`client.db()`): who holds the result holds the resource. */
  isTied(call: InstructionOf<'call'>, flow: FlowFunction): boolean;
  /** The instruction may well throw; only asked of those that can. */
  mayFail(instruction: Instruction): boolean;
  /** Nothing comes after it, and nothing needs releasing. */
  endsProgram(instruction: Instruction, flow: FlowFunction): boolean;
}

/** The uses that end the function's duty to release. */
export interface ResourceUses {
  readonly endings: ReadonlySet<Instruction | Terminator>;
}

/** undefined: a function inside this one holds it and does more than borrow it. */
export function resourceUses(
  flow: FlowFunction,
  place: PlaceId,
  rules: ResourceRules,
): ResourceUses | undefined {
  const endings = new Set<Instruction | Terminator>();
  for (const use of usesOfTied(flow, place, rules)) {
    const effect = effectOf(flow, use, rules);
    if (effect === 'borrowed') continue;
    if (use.kind === 'captured') return undefined;
    endings.add(use.by);
  }
  return { endings };
}

/** The uses of the value and of what is tied to it. */
function usesOfTied(flow: FlowFunction, place: PlaceId, rules: ResourceRules): readonly Use[] {
  const places = new Set([place]);
  const uses = new Set<Use>();
  for (const at of places) {
    for (const use of usesOf(flow, at)) {
      uses.add(use);
      if (use.kind === 'receiver' && use.by.kind === undefined && use.by.op === 'call')
        if (rules.isTied(use.by, flow)) places.add(use.by.to);
    }
  }
  return [...uses];
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
      return isBorrowedInside(use, flow, rules) ? 'borrowed' : 'kept';
    case 'tested':
    case 'operand':
    case 'awaited':
      return 'borrowed';
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
    ({ kind, by: user }) => kind === 'callee' && 'op' in user && user.op === 'call' && user.receiver !== undefined,
  );
}
