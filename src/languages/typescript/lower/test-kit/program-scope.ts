import type { Seed } from './random-program.ts';

export type BodyKind = 'plain' | 'async' | 'generator' | 'async-generator';

export interface Callee {
  readonly name: string;
  readonly kind: BodyKind | 'class';
}

/** What a place of a random program may use: the names in scope, the jumps that are allowed. */
export class Scope {
  readonly body: BodyKind;
  /** Variables that may be assigned. */
  readonly variables: readonly string[];
  readonly constants: readonly string[];
  readonly callees: readonly Callee[];
  readonly jumps: readonly string[];
  /** A statement of a function body, or of the module: `return` is allowed. */
  readonly isStatic: boolean;
  /** Initialisers and static blocks have none, nor have arrow functions in them. */
  readonly hasArguments: boolean;
  readonly #names: { count: number };

  constructor(body: BodyKind, from?: Partial<Scope>, names: { count: number } = { count: 0 }) {
    this.body = body;
    this.variables = from?.variables ?? [];
    this.constants = from?.constants ?? [];
    this.callees = from?.callees ?? [];
    this.jumps = from?.jumps ?? [];
    this.isStatic = from?.isStatic ?? false;
    this.hasArguments = from?.hasArguments ?? true;
    this.#names = names;
  }

  /** A name nobody uses yet: no name is ever shadowed, nor used before its declaration. */
  fresh(prefix: string): string {
    return `${prefix}${this.#names.count++}`;
  }

  with(more: {
    readonly variables?: readonly string[];
    readonly constants?: readonly string[];
    readonly callees?: readonly Callee[];
    readonly jumps?: readonly string[];
  }): Scope {
    return new Scope(
      this.body,
      {
        variables: [...this.variables, ...(more.variables ?? [])],
        constants: [...this.constants, ...(more.constants ?? [])],
        callees: [...this.callees, ...(more.callees ?? [])],
        jumps: [...this.jumps, ...(more.jumps ?? [])],
        isStatic: this.isStatic,
        hasArguments: this.hasArguments,
      },
      this.#names,
    );
  }

  /** Inside a function: the variables stay, the jumps do not. */
  inFunction(body: BodyKind, own: Partial<Pick<Scope, 'isStatic' | 'hasArguments'>> = {}): Scope {
    const { variables, constants, callees } = this;
    const hasArguments = own.hasArguments ?? this.hasArguments;
    const isStatic = own.isStatic ?? false;
    return new Scope(body, { variables, constants, callees, jumps: [], isStatic, hasArguments }, this.#names);
  }

  get isAsync(): boolean {
    return this.body === 'async' || this.body === 'async-generator';
  }

  get isGenerator(): boolean {
    return this.body === 'generator' || this.body === 'async-generator';
  }
}

/**
 * What every function does first: the host counts it, and stops programs that call without end. A stack that overflows
 * would not do: who catches that and calls again, at each depth, is done after two to the power of the depth.
 */
export const enter = 'enter()';

export function choose<T>(list: readonly T[], pick: number): T | undefined {
  return list[pick % Math.max(1, list.length)];
}

const leaf: Seed = { kind: 0, pick: 0, parts: [] };

/** The part of that index, or the simplest there is. */
export function part(seed: Seed, index: number): Seed {
  return seed.parts[index] ?? { ...leaf, pick: seed.pick };
}
