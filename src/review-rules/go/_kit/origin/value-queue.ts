import type { FlowFunction, PlaceId } from '../../../../analysis/flow/form.ts';
import type { Value } from './variables.ts';

/** Values of several functions that are to be looked at, each once. */
export class ValueQueue implements Iterable<Value> {
  readonly #values: Value[] = [];
  readonly #seen = new Map<FlowFunction, Set<PlaceId>>();

  constructor(first: Value) {
    this.add(first);
  }

  add(value: Value): void {
    const known = this.#seen.get(value.flow) ?? new Set<PlaceId>();
    this.#seen.set(value.flow, known);
    if (known.has(value.place)) return;
    known.add(value.place);
    this.#values.push(value);
  }

  /** Also those that are added on the way. */
  [Symbol.iterator](): Iterator<Value> {
    return this.#values[Symbol.iterator]();
  }
}
