import type { FlowBuilder } from '../../../analysis/flow/builder.ts';
import type { BlockId, FlowReference, PlaceId } from '../../../analysis/flow/form.ts';
import type { Capture } from '../../../analysis/flow/instruction.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { Node } from '../node.ts';
import type { Binding, Scope } from '../scope.ts';
import type { FlowRoot } from './roots.ts';
import type { VariableFacts } from './variable-facts.ts';

/** What lowering needs to know of the file. */
export interface FileContext {
  readonly facts: VariableFacts;
  scopeOf(node: Node): Scope;
  /** The graph of an inner function, made when asked for. */
  reference(root: FlowRoot): FlowReference;
  /** Made at the end of the script: see `TemplateCode`. */
  readonly template?: Node | undefined;
}

/**
 * The lowering of one function. The groups of constructs live in files of their own and call each other through it.
 */
export interface Lowering {
  readonly file: FileContext;
  readonly root: FlowRoot;
  readonly flow: FlowBuilder;
  readonly isAsyncGenerator: boolean;
  /** How many loops of this function are around the place. */
  loopDepth: number;
  /** The labels in front of the statement that is being lowered. */
  labels: readonly string[];
  /** Where the value is; without `to` this may be the variable itself, which later code may assign: see `operands`. */
  value(node: Node, to?: PlaceId): PlaceId;
  /** Evaluates and drops the value. */
  effect(node: Node): void;
  condition(node: Node, to: { readonly then: BlockId; readonly else: BlockId }): void;
  statement(node: Node): void;
  /**
   * Evaluates the target, then asks for the value (into a place where that saves a copy), then assigns.
   * `isQuietValue`: asking for it runs no code.
   */
  assign(target: Node, value: (to?: PlaceId) => PlaceId, at: Range, isQuietValue?: boolean): void;
  /** The variable behind an identifier that is a use, an assignment or a declaration. */
  variable(identifier: Node): PlaceId;
  placeOf(binding: Binding): PlaceId;
  /** The identifier is about to be assigned, and must not be. */
  isConstant(identifier: Node): boolean;
  captures(root: FlowRoot): readonly Capture[];
}
