import type { Block, Branch, FlowFunction, PlaceId } from '../../../../../analysis/flow/form.ts';
import type { Instruction } from '../../../../../analysis/flow/instruction.ts';

/** Anything a program can compute. */
export type Value = unknown;
export type Callable = (this: Value, ...args: Value[]) => Value;
export type Constructor = new (...args: Value[]) => object;

/** What a variable holds before it is initialised: reading it is a ReferenceError. */
export const unset = Symbol('unset');
/** A generator that was ended by its consumer has no result of its own. */
export const closed = Symbol('closed');

/** One instance of a variable; closures that share the instance share the cell. */
export interface Cell {
  value: Value;
}

/** What arrow functions take over from the function around them. */
export interface Receiver {
  readonly self: Cell;
  readonly newTarget: Value;
  readonly args: readonly Value[];
  /** Where `super` begins to look: the object the method belongs to. */
  readonly home: object | undefined;
  /** What `super(…)` does. */
  readonly construct: ((args: readonly Value[]) => object) | undefined;
  readonly privates: ReadonlyMap<string, symbol>;
}

export interface World {
  readonly globals: Readonly<Record<string, Value>>;
  readonly observer?: Observer | undefined;
}

/** Told of each step of a run; what it throws ends the run. */
export interface Observer {
  entered(activation: Activation, block: Block): void;
  performing(activation: Activation, instruction: Instruction): void;
  branched(activation: Activation, branch: Branch, taken: boolean): void;
  threw(activation: Activation, instruction: Instruction, error: Value): void;
}

/** One run of one function. */
export interface Activation {
  readonly flow: FlowFunction;
  readonly world: World;
  readonly cells: Map<PlaceId, Cell>;
  readonly receiver: Receiver;
  /** The variables of the functions around. */
  readonly outer: ReadonlyMap<unknown, Cell>;
  readonly self: Value;
}

/** What a running function asks its driver to do. */
export type Request =
  | { readonly kind: 'started' }
  | { readonly kind: 'await'; readonly value: Value }
  | { readonly kind: 'yield'; readonly value: Value; readonly isDelegate: boolean };

/** How the consumer of a generator answers a yield. */
export interface Answer {
  readonly isReturn: boolean;
  readonly value: Value;
}

export type Run = Generator<Request, Value, Answer>;

export function isObject(value: Value): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
