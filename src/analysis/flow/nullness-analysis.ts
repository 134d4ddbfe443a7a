import type { ForwardAnalysis } from './dataflow.ts';
import { definitionOf, isFixed } from './definitions.ts';
import { isNullish, isTruthy } from './facts.ts';
import type { Branch, BlockId, FlowFunction, PlaceId } from './form.ts';
import type { Instruction, InstructionOf } from './instruction.ts';
import { mentionsOf } from './mentions.ts';
import { effectsOf, givenSlots, isIdle, slotsOfAll } from './nullness-effects.ts';
import type { Effects } from './nullness-effects.ts';
import type { NullnessModel } from './nullness-model.ts';
import type { Slot, Slots } from './nullness-slots.ts';
import { Draft, joinStates, unknownState } from './nullness-state.ts';
import type { State } from './nullness-state.ts';
import { disturbed, exposed, present, refined, trusted, truthy } from './nullness-value.ts';
import type { Nullness } from './nullness-value.ts';
import { isOnEveryWay } from './post-dominance.ts';
import { refinements } from './refinements.ts';

export class NullnessAnalysis implements ForwardAnalysis<State> {
  readonly #flow: FlowFunction;
  readonly #model: NullnessModel;
  readonly #slots: Slots;
  readonly #effects = new Map<Instruction, Effects>();
  readonly #given = new Map<Instruction, readonly Slot[]>();
  readonly #mentions = new Map<Branch, ReadonlySet<Slot>>();
  /** The value that an instruction makes has a number: that of the instruction. */
  readonly #values = new Map<Instruction, number>();

  constructor(flow: FlowFunction, model: NullnessModel, slots: Slots) {
    this.#flow = flow;
    this.#model = model;
    this.#slots = slots;
  }

  start(): State {
    return unknownState(this.#slots.count);
  }

  join(a: State, b: State): State {
    return joinStates(a, b);
  }

  transfer(state: State, instruction: Instruction): State {
    const effects = this.#effectsOf(instruction);
    if (isIdle(effects) && (effects.isUnnoticed || state.doubts === 0)) return state;
    const draft = new Draft(state);
    for (const slot of effects.used) draft.use(slot);
    if (instruction.op === 'call' && effects.isRisky && state.doubts > 0)
      for (const slot of this.#givenTo(instruction)) trust(draft, slot);
    for (const slot of effects.shared) draft.write(slot, exposed(draft.at(slot).nullness));
    if (!effects.isUnnoticed && state.doubts > 0) this.#disturb(draft, instruction);
    this.#write(draft, instruction, effects);
    return draft.state;
  }

  /** An exception tells the ways apart. What a call should have replaced is null where its exception goes. */
  onThrow(before: State, _after: State, instruction: Instruction): State {
    if (before.doubts === 0) return before;
    const draft = new Draft(before);
    const { isRisky } = this.#effectsOf(instruction);
    draft.changeDoubts((nullness) =>
      isRisky && nullness.kind === 'null' && nullness.by === 'assignment'
        ? { kind: 'sometimes', since: nullness.since, by: 'exception', mayBeFalsy: false }
        : disturbed(nullness),
    );
    return draft.state;
  }

  onBranch(state: State, branch: Branch, taken: boolean): State | undefined {
    const draft = new Draft(state);
    const facts = refinements(this.#flow, branch, taken);
    if (branch.known === undefined) {
      draft.changeDoubts(disturbed);
      const told = slotsOfAll(
        this.#slots,
        facts.map(({ place }) => place),
      );
      for (const slot of this.#mentionedIn(branch)) if (!told.has(slot)) trust(draft, slot);
    }
    for (const { place, fact } of facts) {
      const slot = this.#slots.ofPlace(place);
      if (slot === undefined || !this.#isRecent(place, branch)) continue;
      const nullness = refined(draft.at(slot).nullness, fact, branch.at);
      if (nullness === 'impossible') return undefined;
      // That a variable came to its end says little of what it began with.
      const others = isFixed(this.#flow, place) ? nullness : disturbed(nullness);
      draft.learn(slot, nullness, others);
    }
    return draft.state;
  }

  /** What was read from a variable or a member is still what that holds. */
  #isRecent(place: PlaceId, branch: Branch): boolean {
    return !this.#slots.isAlias(place) || definitionOf(this.#flow, place)?.block.terminator === branch;
  }

  #effectsOf(instruction: Instruction): Effects {
    const known = this.#effects.get(instruction);
    if (known !== undefined) return known;
    const effects = effectsOf(this.#flow, this.#slots, instruction, this.#model);
    this.#effects.set(instruction, effects);
    return effects;
  }

  #givenTo(call: InstructionOf<'call'>): readonly Slot[] {
    const known = this.#given.get(call);
    if (known !== undefined) return known;
    const slots = givenSlots(this.#flow, this.#slots, call);
    this.#given.set(call, slots);
    return slots;
  }

  #mentionedIn(branch: Branch): ReadonlySet<Slot> {
    const known = this.#mentions.get(branch);
    if (known !== undefined) return known;
    const slots = slotsOfAll(this.#slots, mentionsOf(this.#flow, branch.place));
    this.#mentions.set(branch, slots);
    return slots;
  }

  /** Something ran that may end here, or that later tests may ask for. On a way that all take it tells nothing. */
  #disturb(draft: Draft, instruction: Instruction): void {
    draft.changeDoubts((nullness) => {
      if (nullness.kind !== 'sometimes' || nullness.by === 'exception') return disturbed(nullness);
      const blocks = this.#flow.derived(blocksOf);
      const [test, at] = [blocks.get(nullness.since), blocks.get(instruction)];
      const isCommon = test !== undefined && at !== undefined && isOnEveryWay(this.#flow, test, at);
      return isCommon ? nullness : undefined;
    });
  }

  #write(draft: Draft, instruction: Instruction, { moved, written, source }: Effects): void {
    for (const slot of moved) draft.write(slot, undefined);
    if (written === undefined) return;
    if (source === undefined) draft.write(written, this.#made(instruction));
    else draft.share(written, source, this.#valueOf(instruction));
  }

  #made(instruction: Instruction): Nullness | undefined {
    switch (instruction.op) {
      case 'constant':
        return isNullish(instruction.value)
          ? { kind: 'null', since: instruction.at, by: 'assignment', mayBeFalsy: false, isFresh: false }
          : isTruthy(instruction.value)
            ? truthy
            : present;
      case 'call': {
        if (instruction.style === 'new') return truthy;
        const result = this.#model.resultOf(instruction);
        if (result === undefined || result === 'present') return result && present;
        return { kind: 'maybe', origin: instruction, isObject: result === 'object-or-null' };
      }
      case 'template':
        return present;
      case 'object':
      case 'array':
      case 'function':
      case 'class':
      case 'regexp':
      case 'element':
      case 'iterator-rest':
      case 'object-rest':
        return truthy;
      default:
        return undefined;
    }
  }

  #valueOf(instruction: Instruction): number {
    const known = this.#values.get(instruction);
    if (known !== undefined) return known;
    const value = this.#values.size;
    this.#values.set(instruction, value);
    return value;
  }
}

/** A call was given the value, or a question was asked about it that is not understood: it may well be about null. */
function trust(draft: Draft, slot: Slot): void {
  const { nullness } = draft.at(slot);
  if (nullness?.kind !== 'null' && nullness?.kind !== 'present') draft.learn(slot, trusted);
}

/** The blocks of instructions, and of the ranges that branches test. */
function blocksOf(flow: FlowFunction): ReadonlyMap<unknown, BlockId> {
  const found = new Map<unknown, BlockId>();
  for (const { id, instructions, terminator } of flow.blocks) {
    for (const instruction of instructions) found.set(instruction, id);
    found.set(terminator.at, id);
  }
  return found;
}
