import type { FunctionNode, Node } from '../../../../languages/typescript/node.ts';
import type { Binding } from '../../../../languages/typescript/scope.ts';
import type { Origin } from './origin.ts';

/** What more than one place of a file may ask about: a name, a function's result, a property of an object. */
type Shared = Binding | FunctionNode | Node;

/** A value is around a ring of names in two; only rings that hold others need more. */
const mostPasses = 4;

/**
 * Remembers what was found out about names. A ring (`a = b; b = a`) adds nothing where it closes, and what is found out
 * inside it is a guess: all of it is asked again with the guesses of the pass before, until they hold. Asking anew on
 * each way through the ring would take time that grows with the number of ways.
 */
export class OriginMemory {
  readonly #known = new Map<Shared, Origin>();
  readonly #active = new Set<Shared>();
  readonly #guesses = new Map<Shared, Origin>();
  readonly #guessedInThisPass = new Set<Shared>();
  #guessesUsed = 0;
  #hasChanged = false;

  once(key: Shared, find: () => Origin): Origin {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#active.has(key) || this.#guessedInThisPass.has(key)) {
      this.#guessesUsed += 1;
      return this.#guesses.get(key) ?? 'harmless';
    }
    return this.#active.size === 0 ? this.#settle(key, find) : this.#find(key, find);
  }

  #settle(key: Shared, find: () => Origin): Origin {
    let origin = this.#find(key, find);
    for (let pass = 1; this.#hasChanged && pass < mostPasses; pass += 1) {
      this.#hasChanged = false;
      this.#guessedInThisPass.clear();
      origin = this.#find(key, find);
    }
    for (const one of this.#guessedInThisPass) this.#known.set(one, this.#guesses.get(one) ?? 'harmless');
    this.#hasChanged = false;
    this.#guessedInThisPass.clear();
    this.#guesses.clear();
    return origin;
  }

  #find(key: Shared, find: () => Origin): Origin {
    const usedBefore = this.#guessesUsed;
    this.#active.add(key);
    const origin = find();
    this.#active.delete(key);
    if (this.#guessesUsed === usedBefore) {
      this.#known.set(key, origin);
      return origin;
    }
    if (origin !== (this.#guesses.get(key) ?? 'harmless')) this.#hasChanged = true;
    this.#guesses.set(key, origin);
    this.#guessedInThisPass.add(key);
    return origin;
  }
}
