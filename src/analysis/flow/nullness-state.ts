import type { Slot } from './nullness-slots.ts';
import { joinNullness, present } from './nullness-value.ts';
import type { Nullness } from './nullness-value.ts';

export interface SlotState {
  readonly nullness: Nullness | undefined;
  /** Slots of one value hold the same: what a test says of one it says of all. undefined: a value of its own. */
  readonly value: number | undefined;
}

export interface State {
  /** Most slots are not known most of the time. */
  readonly slots: readonly SlotState[];
  /** How many may be null, as far as is known. */
  readonly doubts: number;
  /** What is null was used: control does not come here. */
  readonly isDead: boolean;
}

const unknown: SlotState = { nullness: undefined, value: undefined };

export function unknownState(count: number): State {
  return { slots: new Array<SlotState>(count).fill(unknown), doubts: 0, isDead: false };
}

export function joinStates(a: State, b: State): State {
  if (a.isDead !== b.isDead) return a.isDead ? b : a;
  let joined: SlotState[] | undefined;
  for (let slot = 0; slot < a.slots.length; slot++) {
    const [one, other] = [a.slots[slot] ?? unknown, b.slots[slot] ?? unknown];
    if (one === other) continue;
    const nullness = joinNullness(one.nullness, other.nullness);
    const value = one.value === other.value ? one.value : undefined;
    if (nullness === one.nullness && value === one.value) continue;
    joined ??= [...a.slots];
    joined[slot] = { nullness, value };
  }
  return joined === undefined
    ? a
    : { slots: joined, doubts: joined.filter(isDoubtful).length, isDead: a.isDead };
}

function isDoubtful({ nullness }: SlotState): boolean {
  return nullness !== undefined && nullness.kind !== 'present' && nullness.kind !== 'trusted';
}

/** A state in the making. The one it starts from stays as it is. */
export class Draft {
  readonly #base: State;
  #changed: SlotState[] | undefined;
  #doubts: number;
  #isDead: boolean;

  constructor(base: State) {
    this.#base = base;
    this.#doubts = base.doubts;
    this.#isDead = base.isDead;
  }

  get state(): State {
    if (this.#changed === undefined) return this.#base;
    return { slots: this.#changed, doubts: this.#doubts, isDead: this.#isDead };
  }

  at(slot: Slot): SlotState {
    return (this.#changed ?? this.#base.slots)[slot] ?? unknown;
  }

  /** The slot gets a value of its own. */
  write(slot: Slot, nullness: Nullness | undefined): void {
    this.#set(slot, nullness, undefined);
  }

  /** The slot gets the value of another; `fresh` names it when it has no name yet. */
  share(to: Slot, from: Slot, fresh: number): void {
    if (to === from) return;
    const { nullness, value } = this.at(from);
    if (value === undefined) {
      // The last turn of a loop gave the name to another value.
      this.#each((state, slot) => {
        if (state.value === fresh) this.#set(slot, state.nullness, undefined);
      });
      this.#set(from, nullness, fresh);
    }
    this.#set(to, nullness, value ?? fresh);
  }

  /** Something became known of the value: of all slots that hold it. */
  learn(slot: Slot, nullness: Nullness | undefined, others = nullness): void {
    const { value } = this.at(slot);
    this.#set(slot, nullness, value);
    if (value === undefined) return;
    this.#each((state, other) => {
      if (state.value === value && other !== slot) this.#set(other, others, value);
    });
  }

  /** The value is used in a way that null does not survive. */
  use(slot: Slot): void {
    const { nullness } = this.at(slot);
    if (nullness?.kind === 'null' && !nullness.mayBeFalsy) this.#isDead = true;
    if (nullness?.kind !== 'present') this.learn(slot, present);
  }

  /** Changes what is known of the values that may be null. */
  changeDoubts(to: (nullness: Nullness) => Nullness | undefined): void {
    if (this.#doubts === 0) return;
    this.#each((state, slot) => {
      if (state.nullness !== undefined && isDoubtful(state)) this.#set(slot, to(state.nullness), state.value);
    });
  }

  #each(visit: (state: SlotState, slot: Slot) => void): void {
    for (let slot = 0; slot < this.#base.slots.length; slot++) visit(this.at(slot), slot);
  }

  #set(slot: Slot, nullness: Nullness | undefined, value: number | undefined): void {
    const known = this.at(slot);
    if (known.nullness === nullness && known.value === value) return;
    const state = { nullness, value };
    this.#doubts += Number(isDoubtful(state)) - Number(isDoubtful(known));
    this.#changed ??= [...this.#base.slots];
    this.#changed[slot] = state;
  }
}
