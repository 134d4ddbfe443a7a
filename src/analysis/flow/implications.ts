import { constantOf, definitionOf } from './definitions.ts';
import type { Site } from './definitions.ts';
import { isNullish, isTruthy } from './facts.ts';
import type { Fact, Refinement } from './facts.ts';
import type { FlowFunction, PlaceId } from './form.ts';
import type { Constant, Instruction, InstructionOf } from './instruction.ts';

export interface Implication extends Refinement {
  /** From where on the place must not have been assigned, when that is not the instruction itself. */
  readonly since?: Site;
}

/** What a fact about the result of an instruction says of its operands, as they were then. */
export function implications(flow: FlowFunction, { instruction }: Site, fact: Fact): readonly Implication[] {
  if (instruction.op === 'copy') return [{ place: instruction.from, fact }];
  if (fact.kind !== 'truthy' && fact.kind !== 'falsy') return [];
  const isTrue = fact.kind === 'truthy';
  switch (instruction.op) {
    case 'unary':
      if (instruction.operator !== '!') return [];
      return [{ place: instruction.operand, fact: { kind: isTrue ? 'falsy' : 'truthy' } }];
    case 'binary':
      return ofBinary(flow, instruction, isTrue);
    case 'call':
      return ofCall(flow, instruction, isTrue);
    default:
      return [];
  }
}

function ofBinary(
  flow: FlowFunction,
  { operator, left, right }: InstructionOf<'binary'>,
  isTrue: boolean,
): readonly Implication[] {
  switch (operator) {
    case '===':
    case '!==':
    case '==':
    case '!=': {
      const how = { isEqual: isTrue === operator.startsWith('='), isStrict: operator.length === 3 };
      return [...ofEquality(flow, left, right, how), ...ofEquality(flow, right, left, how)];
    }
    case 'instanceof':
      return ofInstance(left, right, isTrue);
    case 'in': {
      const key = constantOf(flow, left);
      if (key?.type !== 'string') return [];
      return [{ place: right, fact: { kind: isTrue ? 'has-key' : 'lacks-key', key: key.value } }];
    }
    case '<':
    case '>':
    case '<=':
    case '>=':
      // Nothing is less or greater than undefined.
      return isTrue ? [left, right].map((place) => ({ place, fact: { kind: 'not-undefined' } })) : [];
    default:
      return [];
  }
}

function ofInstance(place: PlaceId, of: PlaceId, isTrue: boolean): readonly Implication[] {
  if (!isTrue) return [{ place, fact: { kind: 'not-instance', of } }];
  return [
    { place, fact: { kind: 'instance', of } },
    { place, fact: { kind: 'not-nullish' } },
  ];
}

interface Equality {
  readonly isEqual: boolean;
  readonly isStrict: boolean;
}

function ofEquality(
  flow: FlowFunction,
  place: PlaceId,
  other: PlaceId,
  how: Equality,
): readonly Implication[] {
  const value = constantOf(flow, other);
  if (value === undefined) return [];
  const facts = factsOfEquality(value, how).map((fact) => ({ place, fact }));
  return value.type === 'string' ? [...facts, ...ofTypeName(flow, place, value.value, how.isEqual)] : facts;
}

function factsOfEquality(value: Constant, { isEqual, isStrict }: Equality): readonly Fact[] {
  if (isNullish(value)) {
    if (!isStrict || value.type === 'nil') return [{ kind: isEqual ? 'nullish' : 'not-nullish' }];
    if (value.type === 'null') return [{ kind: isEqual ? 'null' : 'not-null' }];
    return [{ kind: isEqual ? 'undefined' : 'not-undefined' }];
  }
  if (!isEqual) return [{ kind: 'not-equals', value }];
  // null and undefined equal nothing but themselves and each other, not even loosely.
  if (!isStrict) return [{ kind: 'not-nullish' }];
  return [{ kind: 'equals', value }, { kind: 'not-nullish' }, { kind: isTruthy(value) ? 'truthy' : 'falsy' }];
}

/** `typeof x === 'name'` */
function ofTypeName(
  flow: FlowFunction,
  place: PlaceId,
  name: string,
  isEqual: boolean,
): readonly Implication[] {
  const since = definitionOf(flow, place);
  if (since?.instruction.op !== 'unary' || since.instruction.operator !== 'typeof') return [];
  const about = { place: since.instruction.operand, since };
  const named: Implication = { ...about, fact: { kind: isEqual ? 'typeof' : 'not-typeof', name } };
  if (name === 'undefined')
    return [named, { ...about, fact: { kind: isEqual ? 'undefined' : 'not-undefined' } }];
  if (!isEqual) return [named];
  return [named, { ...about, fact: { kind: name === 'object' ? 'not-undefined' : 'not-nullish' } }];
}

/** `Boolean(x)`, `Array.isArray(x)` */
function ofCall(
  flow: FlowFunction,
  { callee, receiver, args }: InstructionOf<'call'>,
  isTrue: boolean,
): readonly Implication[] {
  const [argument] = args;
  if (argument === undefined || argument.isSpread) return [];
  const { place } = argument;
  if (receiver === undefined)
    return isGlobal(flow, callee, 'Boolean') ? [{ place, fact: { kind: isTrue ? 'truthy' : 'falsy' } }] : [];
  const method = definitionOf(flow, callee)?.instruction;
  const isArrayTest = isMember(method, 'isArray') && isGlobal(flow, receiver, 'Array');
  return isTrue && isArrayTest ? [{ place, fact: { kind: 'truthy' } }] : [];
}

function isMember(instruction: Instruction | undefined, name: string): boolean {
  return instruction?.op === 'member' && instruction.key.kind === 'name' && instruction.key.name === name;
}

function isGlobal(flow: FlowFunction, place: PlaceId, name: string): boolean {
  const definition = definitionOf(flow, place)?.instruction;
  const variable = flow.places[definition?.op === 'copy' ? definition.from : place];
  return variable?.kind === 'global' && variable.name === name;
}
