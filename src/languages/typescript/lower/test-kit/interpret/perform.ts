import type {
  Argument,
  ClassMember,
  Instruction,
  InstructionOf,
} from '../../../../../analysis/flow/instruction.ts';
import { makeClass } from './classes.ts';
import { construct, makeFunction } from './functions.ts';
import { close, openWalk, step } from './iterators.ts';
import type { Walk } from './iterators.ts';
import { around, makeArray, makeObject, objectRest } from './literals.ts';
import { keyOf, member, privateKey, setMember } from './members.ts';
import { binary, unary } from './operators.ts';
import { isMissingGlobal, readPlace, renew, writePlace } from './places.ts';
import type { Activation, Answer, Callable, Request, Value } from './values.ts';
import { isObject } from './values.ts';

type Steps = Generator<Request, Answer | undefined, Answer>;

/** Does one instruction. Gives back how the consumer ended the generator, where that happened. */
export function* perform(activation: Activation, instruction: Instruction): Steps {
  switch (instruction.op) {
    case 'await': {
      const answer = yield { kind: 'await', value: readPlace(activation, instruction.value) };
      writePlace(activation, instruction.to, answer.value);
      return undefined;
    }
    case 'yield': {
      const value = readPlace(activation, instruction.value);
      const answer = yield { kind: 'yield', value, isDelegate: instruction.isDelegate };
      writePlace(activation, instruction.to, answer.value);
      return answer;
    }
    case 'generator-start':
      yield { kind: 'started' };
      return undefined;
    case 'iterator-next':
      writePlace(activation, instruction.to, yield* step(walkOf(activation, instruction.iterator)));
      return undefined;
    case 'iterator-close':
      yield* close(walkOf(activation, instruction.iterator), instruction.isQuiet);
      return undefined;
    case 'iterator-rest': {
      const walk = walkOf(activation, instruction.iterator);
      const rest: Value[] = [];
      while ((yield* step(walk)) === true) rest.push(walk.value);
      writePlace(activation, instruction.to, rest);
      return undefined;
    }
    case 'dispose':
      yield* dispose(activation, instruction);
      return undefined;
    default:
      performPlain(activation, instruction);
      return undefined;
  }
}

function performPlain(activation: Activation, instruction: Instruction): void {
  switch (instruction.op) {
    case 'set-member':
      setMember(activation, instruction);
      break;
    case 'renew':
      renew(activation, instruction.place, instruction.keepsValue);
      break;
    case 'require-object':
      if (readPlace(activation, instruction.value) == null)
        throw new TypeError('null cannot be destructured');
      break;
    case 'export':
      readPlace(activation, instruction.value);
      break;
    case 'class':
      performClass(activation, instruction);
      break;
    default:
      if (!('to' in instruction)) throw new Error(`Cannot do ${instruction.op}`);
      writePlace(activation, instruction.to, make(activation, instruction));
  }
}

function walkOf(activation: Activation, place: number): Walk {
  return readPlace(activation, place) as Walk;
}

/** The value an instruction leaves in its place. */
function make(activation: Activation, instruction: Instruction): Value {
  const read = (place: number): Value => readPlace(activation, place);
  switch (instruction.op) {
    case 'constant':
      return constantValue(instruction);
    case 'copy':
      return read(instruction.from);
    case 'member':
      return member(activation, instruction);
    case 'delete-member': {
      const object = read(instruction.object);
      if (object == null) throw new TypeError('Cannot delete a member of null');
      if (!Reflect.deleteProperty(Object(object) as object, keyOf(activation, instruction.key)))
        throw new TypeError('Cannot delete property');
      return true;
    }
    case 'call':
      return call(activation, instruction);
    case 'unary':
      return performUnary(activation, instruction);
    case 'binary':
      return binary(instruction.operator, read(instruction.left), read(instruction.right));
    case 'function':
      return makeFunction(instruction.function, around(activation, instruction.captures));
    case 'object':
      return makeObject(activation, instruction);
    case 'array':
      return makeArray(activation, instruction);
    case 'template':
      return instruction.strings.reduce((text, part, index) => {
        const place = instruction.parts[index - 1];
        return place === undefined ? text + part : `${text}${read(place) as string}${part}`;
      });
    default:
      return makeOther(activation, instruction);
  }
}

function makeOther(activation: Activation, instruction: Instruction): Value {
  const read = (place: number): Value => readPlace(activation, place);
  switch (instruction.op) {
    case 'template-strings':
      return Object.freeze(
        Object.assign([...instruction.cooked], { raw: Object.freeze([...instruction.raw]) }),
      );
    case 'regexp':
      return new RegExp(instruction.pattern, instruction.flags);
    case 'iterator':
      return openWalk(read(instruction.source), instruction.mode);
    case 'iterator-value':
      return walkOf(activation, instruction.iterator).value;
    case 'object-rest':
      return objectRest(activation, instruction);
    case 'meta':
      return instruction.name === 'new.target' ? activation.receiver.newTarget : activation.self;
    case 'opaque':
      if (instruction.reason === 'shared variable') return undefined;
      if (instruction.reason === 'assignment to a constant')
        throw new TypeError('Assignment to constant variable.');
      throw new Error(`Cannot do what is not modelled: ${instruction.reason}`);
    default:
      throw new Error(`Cannot make ${instruction.op}`);
  }
}

function constantValue({ value }: InstructionOf<'constant'>): Value {
  if (value.type === 'bigint') return BigInt(value.value);
  if (value.type === 'null' || value.type === 'nil') return null;
  return 'value' in value ? value.value : undefined;
}

function* spreadOut(activation: Activation, args: readonly Argument[]): Generator {
  for (const argument of args) {
    if (argument.isSpread) yield* readPlace(activation, argument.place) as Iterable<Value>;
    else yield readPlace(activation, argument.place);
  }
}

function call(activation: Activation, { callee, receiver, args, style }: InstructionOf<'call'>): Value {
  if (style === 'super') {
    const values = [...spreadOut(activation, args)];
    const { construct: superCall } = activation.receiver;
    if (superCall === undefined) throw new Error('No super here');
    return superCall(values);
  }
  const target = readPlace(activation, callee);
  const values = [...spreadOut(activation, args)];
  if (style === 'new') return construct(target, values);
  if (typeof target !== 'function') throw new TypeError('not a function');
  const self = receiver === undefined ? undefined : readPlace(activation, receiver);
  return Reflect.apply(target as Callable, self, values);
}

function performUnary(activation: Activation, { operator, operand }: InstructionOf<'unary'>): Value {
  if (operator === 'typeof' && isMissingGlobal(activation, operand)) return 'undefined';
  const value = readPlace(activation, operand);
  const name = /^#(.*) in$/.exec(operator)?.[1];
  if (name === undefined) return unary(operator, value);
  if (!isObject(value)) throw new TypeError('not an object');
  return Object.hasOwn(value, privateKey(activation, name));
}

function performClass(activation: Activation, instruction: InstructionOf<'class'>): void {
  makeClass({
    instruction,
    around: around(activation, instruction.captures),
    superclass:
      instruction.superclass === undefined ? undefined : readPlace(activation, instruction.superclass),
    keyOf: (member: ClassMember, privates) => {
      if (member.key === undefined) return undefined;
      return member.key.kind === 'private' ? privates.get(member.key.name) : keyOf(activation, member.key);
    },
    onMade: (made) => writePlace(activation, instruction.to, made),
  });
}

function* dispose(
  activation: Activation,
  instruction: InstructionOf<'dispose'>,
): Generator<Request, undefined, Answer> {
  const value = readPlace(activation, instruction.value) as
    Record<symbol, Callable | undefined> | null | undefined;
  try {
    if (value == null) return;
    const end = (instruction.isAsync ? value[Symbol.asyncDispose] : undefined) ?? value[Symbol.dispose];
    if (end === undefined) throw new TypeError('not disposable');
    const result = end.call(value);
    if (instruction.isAsync) yield { kind: 'await', value: result };
  } catch (error) {
    if (instruction.error === undefined) throw error;
    throw new SuppressedError(error, readPlace(activation, instruction.error));
  }
}
