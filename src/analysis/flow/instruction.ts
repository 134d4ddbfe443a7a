import type { Range } from '../../domain/text-position.ts';
import type { FlowReference, PlaceId } from './form.ts';

/** A value known from the source. `nil` is the one null of languages that have one. */
export type Constant =
  | { readonly type: 'undefined' | 'null' | 'nil' }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'string'; readonly value: string }
  /** Its digits. */
  | { readonly type: 'bigint'; readonly value: string };

export type Key =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'private'; readonly name: string }
  | { readonly kind: 'computed'; readonly place: PlaceId };

export interface Argument {
  readonly place: PlaceId;
  readonly isSpread: boolean;
}

export type ObjectPart =
  | { readonly kind: 'value'; readonly key: Key; readonly value: PlaceId }
  | { readonly kind: 'method' | 'getter' | 'setter'; readonly key: Key; readonly function: FlowReference }
  | { readonly kind: 'spread'; readonly value: PlaceId }
  /** What the object inherits from. */
  | { readonly kind: 'prototype'; readonly value: PlaceId };

export type ArrayPart = Argument | 'hole';

export interface ClassMember {
  readonly kind: 'method' | 'getter' | 'setter' | 'constructor' | 'field' | 'accessor' | 'static-block';
  /** Absent for static blocks. */
  readonly key: Key | undefined;
  readonly isStatic: boolean;
  /** The method, the field's initialiser (absent without value), or the static block. */
  readonly function: FlowReference | undefined;
}

export interface Capture {
  readonly place: PlaceId;
  readonly isWritten: boolean;
}

export type CallStyle = 'plain' | 'new' | 'tagged' | 'super';

interface Base<Op extends string> {
  readonly op: Op;
  /** The expression or statement this comes from. Copies of a `finally` share their ranges. */
  readonly at: Range;
}

/** An instruction that leaves its result in a place. When it throws, the place keeps its old value. */
interface Making<Op extends string> extends Base<Op> {
  readonly to: PlaceId;
}

export type Instruction =
  | (Making<'constant'> & { readonly value: Constant })
  /** Reads or assigns a variable. */
  | (Making<'copy'> & {
      readonly from: PlaceId;
      /** Throws when the variable, a global, does not exist. */
      readonly isChecked?: true;
    })
  /** Throws when the object is null; may run a getter. */
  | (Making<'member'> & { readonly object: PlaceId; readonly key: Key })
  | (Base<'set-member'> & { readonly object: PlaceId; readonly key: Key; readonly value: PlaceId })
  | (Making<'delete-member'> & { readonly object: PlaceId; readonly key: Key })
  | (Making<'call'> & {
      readonly callee: PlaceId;
      /** `o` of `o.m()`. */
      readonly receiver: PlaceId | undefined;
      readonly args: readonly Argument[];
      readonly style: CallStyle;
    })
  /** `numeric` makes a number of anything; `increment` and `decrement` do so and add or take one. */
  | (Making<'unary'> & { readonly operator: string; readonly operand: PlaceId })
  | (Making<'binary'> & { readonly operator: string; readonly left: PlaceId; readonly right: PlaceId })
  | (Making<'function'> & { readonly function: FlowReference; readonly captures: readonly Capture[] })
  | (Making<'object'> & { readonly parts: readonly ObjectPart[]; readonly captures: readonly Capture[] })
  | (Making<'array'> & { readonly parts: readonly ArrayPart[] })
  /** Text with holes: strings.length is parts.length + 1. */
  | (Making<'template'> & { readonly strings: readonly string[]; readonly parts: readonly PlaceId[] })
  /** The first argument of a tagged template; undefined where an escape means nothing. */
  | (Making<'template-strings'> & {
      readonly cooked: readonly (string | undefined)[];
      readonly raw: readonly string[];
    })
  | (Making<'regexp'> & { readonly pattern: string; readonly flags: string })
  /** `to` holds the class before its static members run. */
  | (Making<'class'> & {
      readonly superclass: PlaceId | undefined;
      readonly members: readonly ClassMember[];
      readonly captures: readonly Capture[];
    })
  /** A piece of markup (JSX): `tag` is a component, or the name of an element; empty for a fragment. */
  | (Making<'element'> & {
      readonly tag: PlaceId | string;
      readonly attributes: readonly ObjectPart[];
      readonly children: readonly Argument[];
    })
  | (Making<'await'> & { readonly value: PlaceId })
  | (Making<'yield'> & { readonly value: PlaceId; readonly isDelegate: boolean })
  /** The parameters of a generator are read at the call, all that follows at the first demand. */
  | Base<'generator-start'>
  /** `keys`: names of an object's properties, none for null; it never throws and needs no close. */
  | (Making<'iterator'> & { readonly source: PlaceId; readonly mode: 'values' | 'async-values' | 'keys' })
  /** Steps on; true when there is a value. False for good once there was none. */
  | (Making<'iterator-next'> & { readonly iterator: PlaceId })
  /** What the last step found; undefined after the end. */
  | (Making<'iterator-value'> & { readonly iterator: PlaceId })
  /** All that is left, as an array. */
  | (Making<'iterator-rest'> & { readonly iterator: PlaceId })
  /** Nothing when it is at its end. `isQuiet`: on the way of an exception, whose errors are dropped for the first one. */
  | (Base<'iterator-close'> & { readonly iterator: PlaceId; readonly isQuiet: boolean })
  /** The properties of an object but for some. */
  | (Making<'object-rest'> & { readonly object: PlaceId; readonly without: readonly Key[] })
  /** Throws when the value is null: a pattern that asks for nothing, `class extends`, … */
  | (Base<'require-object'> & { readonly value: PlaceId })
  /** First in a handler: the exception. */
  | Making<'catch'>
  /** A new instance of a variable that closures hold; what they hold stays as it is. */
  | (Base<'renew'> & { readonly place: PlaceId; readonly keepsValue: boolean })
  /** Runs when the function ends: the call of a value with arguments that are read now (Go). */
  | (Base<'defer'> & {
      readonly callee: PlaceId;
      readonly receiver: PlaceId | undefined;
      readonly args: readonly Argument[];
    })
  /** The end of a `using`; `error`: the exception on whose way it happens. */
  | (Base<'dispose'> & {
      readonly value: PlaceId;
      readonly isAsync: boolean;
      readonly error: PlaceId | undefined;
    })
  | (Making<'import'> & { readonly source: PlaceId })
  /** `import.meta`, `new.target`. */
  | (Making<'meta'> & { readonly name: string })
  /** Another module sees the value under this name. */
  | (Base<'export'> & { readonly name: string; readonly value: PlaceId })
  /** Not modelled: may read the operands, keep them, change what they hold, run anything and throw. */
  | (Making<'opaque'> & { readonly reason: string; readonly operands: readonly PlaceId[] });

export type Op = Instruction['op'];
export type InstructionOf<Kind extends Op> = Extract<Instruction, { readonly op: Kind }>;
