import type { GoNode } from '../node.ts';

/** A variable: the node that declares it. */
export type Variable = GoNode;

/** The names that are declared so far, by block. */
export class Scopes {
  readonly #blocks = [new Map<string, Variable>()];

  within(body: () => void): void {
    this.#blocks.push(new Map());
    body();
    this.#blocks.pop();
  }

  declare(name: string, variable: Variable): void {
    this.#blocks.at(-1)?.set(name, variable);
  }

  find(name: string): Variable | undefined {
    for (let index = this.#blocks.length - 1; index >= 0; index--) {
      const found = this.#blocks[index]?.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** `:=` assigns what its own block has, and declares the rest. */
  isOfBlock(name: string): boolean {
    return this.#blocks.at(-1)?.has(name) === true;
  }
}
