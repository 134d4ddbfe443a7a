import { solveForward } from './dataflow.ts';
import type { ForwardAnalysis } from './dataflow.ts';
import { definitionsOf } from './definitions.ts';
import { eachDereference } from './dereferences.ts';
import type { Dereference } from './dereferences.ts';
import { mayRunOtherCode, writtenPlace } from './effects.ts';
import { isNullish } from './facts.ts';
import type { Block, BlockId, Branch, FlowFunction, PlaceId } from './form.ts';
import type { Instruction, InstructionOf } from './instruction.ts';
import { mentionsOf } from './mentions.ts';
import { slotsOf } from './nullness-slots.ts';
import type { Slot, Slots } from './nullness-slots.ts';
import { Draft, joinStates, unknownState } from './nullness-state.ts';
import type { State } from './nullness-state.ts';
import { disturbed, present, refined } from './nullness-value.ts';
import type { Nullness } from './nullness-value.ts';
import { isOnEveryWay } from './post-dominance.ts';
import { refinements } from './refinements.ts';
import type { Range } from '../../domain/text-position.ts';

/** What a language and its platform know of calls. */
export interface NullnessModel {
  /** The call may give null; otherwise it gives an `object`, or any `value`. undefined: nothing is known of it. */
  mayReturnNull(call: InstructionOf<'call'>): 'object' | 'value' | undefined;
  /** The call comes back, and changes nothing that the program reads: it writes a log. */
  isQuiet(call: InstructionOf<'call'>): boolean;
}

/** A use that null does not survive, of something that may be null as far as anybody knows. */
export interface NullDereference extends Dereference {
  readonly instruction: Instruction;
  readonly block: Block;
  /** undefined: nothing is known of it; control can come here. */
  readonly nullness: Nullness | undefined;
}

/** Calls `visit` for the uses of everything that may be followed; never for a graph that is too large or too dynamic. */
export function eachNullDereference(
  flow: FlowFunction,
  model: NullnessModel,
  visit: (dereference: NullDereference) => void,
): void {
  if (flow.isDynamic) return;
  const slots = slotsOf(flow, (call) => model.mayReturnNull(call) !== undefined);
  if (slots === undefined) return;
  const solution = solveForward(flow, new NullnessAnalysis(flow, model, slots));
  solution?.eachInstruction((instruction, state, block) => {
    eachDereference(instruction, (dereference) => {
      const slot = slots.ofPlace(dereference.place);
      if (slot !== undefined) visit({ ...dereference, instruction, block, nullness: state[slot]?.nullness });
    });
  });
}

class NullnessAnalysis implements ForwardAnalysis<State> {
  readonly #flow: FlowFunction;
  readonly #model: NullnessModel;
  readonly #slots: Slots;
  /** A name for the value that an instruction makes. */
  readonly #names = new Map<Instruction, number>();
  readonly #mentions = new Map<Branch, readonly Slot[]>();
  readonly #blocks = new Map<Instruction | Range, BlockId>();

  constructor(flow: FlowFunction, model: NullnessModel, slots: Slots) {
    this.#flow = flow;
    this.#model = model;
    this.#slots = slots;
    for (const { id, instructions, terminator } of flow.blocks) {
      for (const instruction of instructions) this.#blocks.set(instruction, id);
      this.#blocks.set(terminator.at, id);
    }
  }

  start(): State {
    return unknownState(this.#slots.count);
  }

  join(a: State, b: State): State {
    return joinStates(a, b);
  }

  transfer(state: State, instruction: Instruction): State {
    const draft = new Draft(state);
    this.#survive(draft, instruction);
    const isQuiet = instruction.op === 'call' && this.#model.isQuiet(instruction);
    if (instruction.op === 'call' && !isQuiet) this.#handOver(draft, instruction);
    if (!isQuiet && mayRunOtherCode(instruction))
      for (const slot of this.#slots.shared) draft.write(slot, undefined);
    if (!this.#isUnnoticed(instruction, isQuiet)) this.#disturb(draft, instruction);
    this.#assign(draft, instruction);
    return draft.state;
  }

  /** An exception tells the ways apart; what was null before a call that should have assigned it is null after. */
  onThrow(before: State, _after: State, instruction: Instruction): State {
    const draft = new Draft(before);
    const isLikely = mayRunOtherCode(instruction) && !this.#isQuietCall(instruction);
    draft.change((nullness) => {
      if (nullness.kind !== 'null') return disturbed(nullness);
      if (!isLikely || nullness.by === 'test') return disturbed(nullness);
      return { kind: 'sometimes', since: nullness.since, by: 'exception', mayBeFalsy: false };
    });
    return draft.state;
  }

  onBranch(state: State, branch: Branch, taken: boolean): State | undefined {
    const draft = new Draft(state);
    const told = new Set<Slot>();
    const facts = refinements(this.#flow, branch, taken);
    for (const { place } of facts) this.#addSlot(told, place);
    if (branch.known === undefined) {
      draft.change(disturbed);
      for (const slot of this.#mentionedSlots(branch)) if (!told.has(slot)) this.#doubt(draft, slot);
    }
    for (const { place, fact } of facts) {
      const slot = this.#slots.ofPlace(place);
      if (slot === undefined) continue;
      const nullness = refined(draft.at(slot).nullness, fact, branch.at);
      if (nullness === 'impossible') return undefined;
      draft.learn(slot, nullness);
    }
    return draft.state;
  }

  #isQuietCall(instruction: Instruction): boolean {
    return instruction.op === 'call' && this.#model.isQuiet(instruction);
  }

  /** What is used was not null, or control does not come further. */
  #survive(draft: Draft, instruction: Instruction): void {
    eachDereference(instruction, ({ place }) => {
      const slot = this.#slots.ofPlace(place);
      if (slot !== undefined) draft.learn(slot, present);
    });
  }

  /** Whoever is given a value may be the one who checks it. */
  #handOver(draft: Draft, { args }: InstructionOf<'call'>): void {
    for (const { place } of args)
      for (const at of mentionsOf(this.#flow, place)) {
        const slot = this.#slots.ofPlace(at);
        if (slot !== undefined) this.#doubt(draft, slot);
      }
  }

  #doubt(draft: Draft, slot: Slot): void {
    const { nullness } = draft.at(slot);
    if (nullness?.kind === 'maybe' || nullness?.kind === 'sometimes') draft.learn(slot, undefined);
  }

  #mentionedSlots(branch: Branch): readonly Slot[] {
    const known = this.#mentions.get(branch);
    if (known !== undefined) return known;
    const slots = new Set<Slot>();
    for (const place of mentionsOf(this.#flow, branch.place)) this.#addSlot(slots, place);
    const found = [...slots];
    this.#mentions.set(branch, found);
    return found;
  }

  #addSlot(to: Set<Slot>, place: PlaceId): void {
    const slot = this.#slots.ofPlace(place);
    if (slot !== undefined) to.add(slot);
  }

  /** Nothing that runs later can tell whether the instruction ran. */
  #isUnnoticed(instruction: Instruction, isQuiet: boolean): boolean {
    if (mayRunOtherCode(instruction) && !isQuiet) return false;
    const to = writtenPlace(instruction);
    if (to === undefined) return instruction.op === 'require-object';
    const { kind, isWrittenElsewhere } = this.#flow.places[to] ?? {};
    if (kind !== 'temporary' && kind !== 'local') return false;
    return isWrittenElsewhere === false && definitionsOf(this.#flow, to).length === 1;
  }

  #disturb(draft: Draft, instruction: Instruction): void {
    const at = this.#blocks.get(instruction);
    draft.change((nullness) => {
      if (nullness.kind !== 'sometimes' || nullness.by === 'exception') return disturbed(nullness);
      const test = this.#blocks.get(nullness.since);
      const isCommon = test !== undefined && at !== undefined && isOnEveryWay(this.#flow, test, at);
      return isCommon ? nullness : undefined;
    });
  }

  #assign(draft: Draft, instruction: Instruction): void {
    switch (instruction.op) {
      case 'set-member':
        this.#assignMember(draft, instruction);
        return;
      case 'delete-member':
        for (const slot of this.#slots.pathsThrough(instruction.key)) draft.write(slot, undefined);
        break;
      default:
        break;
    }
    const to = writtenPlace(instruction);
    if (to === undefined || (instruction.op === 'renew' && instruction.keepsValue)) return;
    for (const path of this.#slots.pathsFrom(to)) draft.write(path, undefined);
    const slot = this.#slots.ofPlace(to);
    if (slot === undefined) return;
    const from = this.#sourceOf(instruction);
    if (from === undefined) draft.write(slot, this.#made(instruction));
    else draft.share(slot, from, this.#nameOf(instruction));
  }

  #assignMember(draft: Draft, instruction: InstructionOf<'set-member'>): void {
    const { object, key, value } = instruction;
    const from = this.#slots.ofPlace(value);
    const nullness = from === undefined ? undefined : draft.at(from).nullness;
    for (const path of this.#slots.pathsThrough(key)) draft.write(path, undefined);
    const slot = this.#slots.ofMember(object, key);
    if (slot === undefined) return;
    if (from === undefined) draft.write(slot, nullness);
    else draft.share(slot, from, this.#nameOf(instruction));
  }

  /** The slot whose value the instruction passes on. */
  #sourceOf(instruction: Instruction): Slot | undefined {
    switch (instruction.op) {
      case 'copy':
        return this.#slots.ofPlace(instruction.from);
      case 'member':
        return this.#slots.ofMember(instruction.object, instruction.key);
      default:
        return undefined;
    }
  }

  #made(instruction: Instruction): Nullness | undefined {
    switch (instruction.op) {
      case 'constant':
        return isNullish(instruction.value)
          ? { kind: 'null', since: instruction.at, by: 'assignment', mayBeFalsy: false, isFresh: false }
          : present;
      case 'call': {
        if (instruction.style === 'new') return present;
        const result = this.#model.mayReturnNull(instruction);
        return result && { kind: 'maybe', origin: instruction, isObject: result === 'object' };
      }
      case 'object':
      case 'array':
      case 'function':
      case 'class':
      case 'regexp':
      case 'template':
      case 'element':
      case 'iterator-rest':
      case 'object-rest':
        return present;
      default:
        return undefined;
    }
  }

  #nameOf(instruction: Instruction): number {
    const known = this.#names.get(instruction);
    if (known !== undefined) return known;
    const name = this.#names.size;
    this.#names.set(instruction, name);
    return name;
  }
}
