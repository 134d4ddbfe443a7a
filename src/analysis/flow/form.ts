import type { Range } from '../../domain/text-position.ts';
import type { Instruction } from './instruction.ts';

/** Index into `FlowFunction.places`. */
export type PlaceId = number;
/** Index into `FlowFunction.blocks`. */
export type BlockId = number;

/**
 * - `parameter`, `local`: a variable of this function.
 * - `captured`: a variable of a function around this one (the module counts as one).
 * - `global`: declared nowhere in the file.
 * - `temporary`: a value without a name. Assigned once, except the result of a conditional, short-circuit or optional
 *   chain, which every arm assigns.
 * - `this`, `super`, `arguments`: what the language hands to the function.
 */
export type PlaceKind =
  'parameter' | 'local' | 'captured' | 'global' | 'temporary' | 'this' | 'super' | 'arguments';

/** Where a name that another module declares comes from. */
export interface Imported {
  readonly module: string;
  /** `default`, `*` for the whole module, else the exported name. */
  readonly name: string;
}

export interface Place {
  readonly kind: PlaceKind;
  /** Empty for a temporary. */
  readonly name: string;
  /** The front end's own identity of the variable: the same value in every function that uses the variable. */
  readonly origin: unknown;
  /** A function inside this one uses the variable. */
  readonly isCaptured: boolean;
  /** Another function assigns it: any call, await or yield may change it under our feet. */
  readonly isWrittenElsewhere: boolean;
  /** Other files see it. */
  readonly isExported: boolean;
  readonly imported?: Imported;
}

/** What a branch asks of its place. */
export type Test = 'truthy' | 'nullish' | 'undefined';

export interface Jump {
  readonly kind: 'jump';
  readonly at: Range;
  readonly to: BlockId;
}

/** Short-circuits, optional chains and negations are lowered to branches: a test is always one atom. */
export interface Branch {
  readonly kind: 'branch';
  /** The expression that is tested. */
  readonly at: Range;
  readonly place: PlaceId;
  readonly test: Test;
  readonly then: BlockId;
  readonly else: BlockId;
  /** The outcome, where the source says it literally (`while (true)`). The other side is no successor. */
  readonly known: boolean | undefined;
}

/** After a yield with cleaning up around it: the consumer goes on, or ends the generator (`break` in its loop). */
export interface Resume {
  readonly kind: 'resume';
  readonly at: Range;
  /** What the consumer sends, on either way. */
  readonly sent: PlaceId;
  readonly next: BlockId;
  readonly close: BlockId;
}

export interface Return {
  readonly kind: 'return';
  readonly at: Range;
  /** Without: the function ends without a value (`return;`, the end of the body). */
  readonly value: PlaceId | undefined;
}

/** Goes to the block's handler, or leaves the function. */
export interface Throw {
  readonly kind: 'throw';
  readonly at: Range;
  readonly value: PlaceId;
}

/** Control never comes here. */
export interface Unreachable {
  readonly kind: 'unreachable';
  readonly at: Range;
}

export type Terminator = Jump | Branch | Resume | Return | Throw | Unreachable;

export interface Block {
  readonly id: BlockId;
  readonly instructions: readonly Instruction[];
  readonly terminator: Terminator;
  /** Where an exception of this block goes; undefined: out of the function. A handler starts with a `catch`. */
  readonly handler: BlockId | undefined;
}

export interface Parameter {
  /** A parameter with a default or a pattern arrives in a temporary that the first instructions take apart. */
  readonly place: PlaceId;
  readonly isRest: boolean;
}

export type FlowKind =
  | 'module'
  | 'function'
  | 'arrow'
  | 'method'
  | 'constructor'
  | 'getter'
  | 'setter'
  /** Runs once when its class is made. */
  | 'static-block'
  /** The value of a field: runs per instance, or once when static. */
  | 'initialiser'
  /** A block of declarations that runs at its place with variables of its own (a TypeScript namespace). */
  | 'namespace';

/** One function body, or another piece of code that runs on its own, as a graph of basic blocks. */
export interface FlowData {
  readonly kind: FlowKind;
  readonly name: string | undefined;
  /** The front end's node. */
  readonly origin: unknown;
  readonly at: Range;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  /** Names may be changed in ways that cannot be seen (`eval`, `with`): say nothing about variables. */
  readonly isDynamic: boolean;
  readonly parameters: readonly Parameter[];
  readonly places: readonly Place[];
  /** The first one is where the function starts. A block no edge leads to is dead code of the source. */
  readonly blocks: readonly Block[];
}

export interface FlowFunction extends FlowData {
  /** The result of a computation on this graph, made the first time it is asked for: `flow.derived(predecessors)`. */
  derived<Result>(compute: (flow: FlowFunction) => Result): Result;
}

export type FlowResult =
  | { readonly kind: 'flow'; readonly flow: FlowFunction }
  /** Over a bound of `flowLimits`: analyses are silent on it. */
  | { readonly kind: 'too-large' };

/** A function inside another: its graph is made when somebody asks. */
export interface FlowReference {
  readonly origin: unknown;
  readonly name: string | undefined;
  flow(): FlowResult;
}

/** A `finally` is copied once per kind of exit, so nested ones multiply. */
export const flowLimits = { blocks: 20_000, instructions: 100_000 } as const;
