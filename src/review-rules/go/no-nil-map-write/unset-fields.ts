import { solveForward } from '../../../analysis/flow/dataflow.ts';
import { definitionOf } from '../../../analysis/flow/definitions.ts';
import { writtenPlace } from '../../../analysis/flow/effects.ts';
import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';
import { instructionsOfKind } from '../../../analysis/flow/lookup.ts';
import { refinements } from '../../../analysis/flow/refinements.ts';
import { usesOf } from '../../../analysis/flow/uses.ts';
import type { UseKind } from '../../../analysis/flow/uses.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declaredType } from '../_kit/declared-type.ts';
import { isZeroValue } from '../_kit/is-zero-value.ts';
import { embeddedWithout } from './embedded-literals.ts';
import type { ElementWrite } from './element-writes.ts';
import { namesSetIn, plainTypeOf, structsOf } from './struct-types.ts';
import type { Struct } from './struct-types.ts';

/** A field of a variable, as one function knows it. */
interface Field {
  readonly variable: PlaceId;
  readonly from: string;
}

/** Functions with more are generated: each field is followed through all of the function. */
const mostFields = 20;

/** Maps in structs that are made in the same function, without them. */
export class UnsetFields {
  readonly #tree: GoTree;
  #literals: ReadonlyMap<string, GoNode> | undefined;
  #structs: ReadonlyMap<string, Struct> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /** The writes to elements of fields that nobody has given a map. */
  writesIn(
    flow: FlowFunction,
    writes: readonly ElementWrite[],
  ): ReadonlyMap<InstructionOf<'set-member'>, Field> {
    const found = new Map<InstructionOf<'set-member'>, Field>();
    if (!writes.some(({ map }) => map.kind === 'selector_expression')) return found;
    const fields = new Map<string, Field & { readonly struct: Struct }>();
    const seen = new Set<string>();
    for (const { instruction } of instructionsOfKind(flow, 'set-member')) {
      const field = fieldWritten(flow, instruction);
      if (field === undefined || seen.has(keyOf(field))) continue;
      seen.add(keyOf(field));
      const struct = this.#leavingOut(flow, field);
      if (struct !== undefined) fields.set(keyOf(field), { ...field, struct });
    }
    if (fields.size > mostFields) return found;
    for (const field of fields.values())
      for (const write of writesToNothing(flow, field, field.struct)) found.set(write, field);
    return found;
  }

  /** The struct of the variable, whose literal leaves out the field, or that has none: `var t T`. */
  #leavingOut(flow: FlowFunction, { variable, from }: Field): Struct | undefined {
    const given = definitionOf(flow, variable)?.instruction;
    if (given !== undefined && isZeroValue({ instruction: given }))
      return this.#withMap(plainTypeOf(declaredType(flow, variable)), from);
    const made = given?.op === 'copy' ? definitionOf(flow, given.from)?.instruction : undefined;
    if (made?.op !== 'object') return undefined;
    const literal = (this.#literals ??= this.#literalsByBody()).get(`${made.at.start}-${made.at.end}`);
    if (literal === undefined || namesSetIn(literal, this.#tree)?.has(from) !== false) return undefined;
    return (
      this.#withMap(plainTypeOf(childOf(literal, 'type')), from) ??
      embeddedWithout(literal, from, { tree: this.#tree, structs: () => this.#byName() })
    );
  }

  #byName(): ReadonlyMap<string, Struct> {
    return (this.#structs ??= structsOf(this.#tree));
  }

  #withMap(type: GoNode | undefined, field: string): Struct | undefined {
    if (type === undefined) return undefined;
    const struct = this.#byName().get(this.#tree.textOf(type));
    return struct?.maps.has(field) === true ? struct : undefined;
  }

  #literalsByBody(): ReadonlyMap<string, GoNode> {
    return new Map(
      this.#tree.nodesOf('composite_literal').flatMap((literal) => {
        const body = childOf(literal, 'body');
        return body === undefined ? [] : [[`${body.start}-${body.end}`, literal] as const];
      }),
    );
  }
}

function keyOf({ variable, from }: Field): string {
  return `${variable}.${from}`;
}

/** `x.m` of `x.m[k] = v`. */
function fieldWritten(flow: FlowFunction, { object, key }: InstructionOf<'set-member'>): Field | undefined {
  return key.kind === 'computed' ? fieldAt(flow, object) : undefined;
}

function fieldAt(flow: FlowFunction, place: PlaceId): Field | undefined {
  const read = definitionOf(flow, place)?.instruction;
  if (read?.op !== 'member' || read.key.kind !== 'name') return undefined;
  return { variable: read.object, from: read.key.name };
}

function writesToNothing(
  flow: FlowFunction,
  field: Field,
  struct: Struct,
): readonly InstructionOf<'set-member'>[] {
  const isField = (place: PlaceId): boolean => isSame(fieldAt(flow, place), field);
  const handing = handingOn(flow, field, struct);
  const solution = solveForward<boolean>(flow, {
    start: () => false,
    join: (a, b) => (a && !b ? false : a),
    transfer: (isNil, instruction) => {
      if (writtenPlace(instruction) === field.variable) return true;
      return isNil && !handing.has(instruction) && !sets(instruction, field.from);
    },
    // The field is nil: a test for the opposite has only one way.
    onBranch: (isNil, branch, taken) =>
      isNil &&
      refinements(flow, branch, taken).some(
        ({ place, fact }) => fact.kind === 'not-nullish' && isField(place),
      )
        ? undefined
        : isNil,
  });
  const found: InstructionOf<'set-member'>[] = [];
  solution?.eachInstruction((instruction, isNil) => {
    if (isNil && instruction.op === 'set-member' && isSame(fieldWritten(flow, instruction), field))
      found.push(instruction);
  });
  return found;
}

function isSame(a: Field | undefined, b: Field): boolean {
  return a?.variable === b.variable && a.from === b.from;
}

function sets(instruction: Instruction, field: string): boolean {
  if (instruction.op !== 'set-member' || instruction.key.kind !== 'name') return false;
  return instruction.key.name === field || instruction.key.name === '*';
}

/** What gets hold of the struct, of the place of its field, or of a method as a value, and may give it a map. */
function handingOn(flow: FlowFunction, { variable, from }: Field, { fields }: Struct): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  for (const { kind, by } of usesOf(flow, variable)) {
    if (kind !== 'member' && kind !== 'tested') found.add(by);
    if (!('op' in by) || by.op !== 'member' || by.key.kind !== 'name') continue;
    const { name } = by.key;
    for (const use of usesOf(flow, by.to)) {
      const isHanded = fields.has(name) ? name === from && use.kind === 'opaque' : escaping.has(use.kind);
      if (isHanded) found.add(use.by);
    }
  }
  return found;
}

const escaping: ReadonlySet<UseKind> = new Set<UseKind>([
  'argument',
  'stored',
  'captured',
  'returned',
  'opaque',
]);
