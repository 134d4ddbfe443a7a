import { joinNullness } from './nullness-value.ts';
import type { Nullness } from './nullness-value.ts';
import type { Slot } from './nullness-slots.ts';

export interface SlotState {
  readonly nullness: Nullness | undefined;
  /** Slots of one value hold the same: what a test says of one it says of all. undefined: a value of its own. */
  readonly value: number | undefined;
}

/** By slot. Most slots are not known most of the time. */
export type State = readonly SlotState[];

const unknown: SlotState = { nullness: undefined, value: undefined };

export function unknownState(count: number): State {
  return new Array<SlotState>(count).fill(unknown);
}

export function joinStates(a: State, b: State): State {
  let joined: SlotState[] | undefined;
  for (let slot = 0; slot < a.length; slot++) {
    const [one, other] = [a[slot] ?? unknown, b[slot] ?? unknown];
    if (one === other) continue;
    const nullness = joinNullness(one.nullness, other.nullness);
    const value = one.value === other.value ? one.value : undefined;
    if (nullness === one.nullness && value === one.value) continue;
    joined ??= [...a];
    joined[slot] = { nullness, value };
  }
  return joined ?? a;
}

/** A state in the making. The one it starts from stays as it is. */
export class Draft {
  readonly #base: State;
  #changed: SlotState[] | undefined;

  constructor(base: State) {
    this.#base = base;
  }

  get state(): State {
    return this.#changed ?? this.#base;
  }

  at(slot: Slot): SlotState {
    return this.state[slot] ?? unknown;
  }

  /** The slot gets a value of its own. */
  write(slot: Slot, nullness: Nullness | undefined): void {
    this.#set(slot, nullness, undefined);
  }

  /** The slot gets the value of another; `fresh` names it when it has no name yet. */
  share(to: Slot, from: Slot, fresh: number): void {
    if (to === from) return;
    const { nullness, value } = this.at(from);
    if (value !== undefined) {
      this.#set(to, nullness, value);
      return;
    }
    // The last turn of a loop gave the name to another value.
    this.state.forEach((other, slot) => {
      if (other.value === fresh) this.#set(slot, other.nullness, undefined);
    });
    this.#set(from, nullness, fresh);
    this.#set(to, nullness, fresh);
  }

  /** Something became known of the value: of all slots that hold it. */
  learn(slot: Slot, nullness: Nullness | undefined): void {
    const { value } = this.at(slot);
    if (value === undefined) this.#set(slot, nullness, undefined);
    else
      this.state.forEach((other, index) => {
        if (other.value === value) this.#set(index, nullness, value);
      });
  }

  /** Changes what is known of each value, but does not give new values. */
  change(to: (nullness: Nullness) => Nullness | undefined): void {
    this.state.forEach(({ nullness, value }, slot) => {
      if (nullness !== undefined) this.#set(slot, to(nullness), value);
    });
  }

  #set(slot: Slot, nullness: Nullness | undefined, value: number | undefined): void {
    const known = this.at(slot);
    if (known.nullness === nullness && known.value === value) return;
    this.#changed ??= [...this.#base];
    this.#changed[slot] = { nullness, value };
  }
}
