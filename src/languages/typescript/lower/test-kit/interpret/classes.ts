import type { ClassMember, InstructionOf } from '../../../../../analysis/flow/instruction.ts';
import { begin, drive, flowOfReference, makeFunction } from './functions.ts';
import type { Surroundings } from './functions.ts';
import { runSync } from './drive.ts';
import type { Callable, Cell, Constructor, Receiver, Value } from './values.ts';
import { isObject, unset } from './values.ts';

interface Made {
  readonly member: ClassMember;
  readonly key: PropertyKey | undefined;
}

export interface ClassParts {
  readonly instruction: InstructionOf<'class'>;
  readonly around: Surroundings;
  readonly superclass: Value;
  /** The key of each member, evaluated. */
  readonly keyOf: (member: ClassMember, privates: ReadonlyMap<string, symbol>) => PropertyKey | undefined;
  /** The class is there; its static members have not run. */
  readonly onMade: (made: Constructor) => void;
}

export function makeClass({ instruction, around, superclass, keyOf, onMade }: ClassParts): void {
  const isDerived = instruction.superclass !== undefined;
  if (isDerived && superclass !== null && typeof superclass !== 'function')
    throw new TypeError('Class extends value is not a constructor');
  const privates = withPrivates(around.receiver.privates, instruction.members);
  const inside: Surroundings = { ...around, receiver: { ...around.receiver, privates } };
  const members = instruction.members.map((member): Made => ({ member, key: keyOf(member, privates) }));
  const made = constructorOf(inside, members, isDerived ? (superclass as Constructor | null) : undefined);
  defineMethods(made, members, inside);
  onMade(made);
  for (const { member, key } of members) {
    if (!member.isStatic) continue;
    if (member.kind === 'field') defineField(made, { member, key }, inside, made);
    else if (member.kind === 'static-block') initialise(member, inside, made, made);
  }
}

function withPrivates(
  outer: ReadonlyMap<string, symbol>,
  members: readonly ClassMember[],
): ReadonlyMap<string, symbol> {
  const privates = new Map(outer);
  const own = new Set(members.flatMap(({ key }) => (key?.kind === 'private' ? [key.name] : [])));
  for (const name of own) privates.set(name, Symbol(`#${name}`));
  return privates;
}

function constructorOf(
  around: Surroundings,
  members: readonly Made[],
  superclass: Constructor | null | undefined,
): Constructor {
  const body = members.find(({ member }) => member.kind === 'constructor')?.member.function;
  const prepare = (self: object): void => {
    for (const { member, key } of members) {
      if (member.isStatic || key === undefined || typeof key !== 'symbol') continue;
      if (member.key?.kind === 'private' && member.kind !== 'field')
        defineMethod(self, { member, key }, around, self);
    }
    for (const field of members)
      if (!field.member.isStatic && field.member.kind === 'field')
        defineField(self, field, around, prototypeOf(made));
  };
  const made = function (this: Value, ...args: Value[]): Value {
    const { target } = { target: new.target as Callable | undefined };
    if (target === undefined) throw new TypeError('Class constructor cannot be invoked without new');
    const cell: Cell = { value: unset };
    const createBase = (): object => {
      const self = Object.create(Reflect.get(target, 'prototype') as object) as object;
      cell.value = self;
      prepare(self);
      return self;
    };
    const createDerived = (values: readonly Value[]): object => {
      const parent = Object.getPrototypeOf(made) as Callable;
      const self = Reflect.construct(parent, [...values], target) as object;
      if (cell.value !== unset) throw new ReferenceError('Super constructor may only be called once');
      cell.value = self;
      prepare(self);
      return self;
    };
    if (superclass === undefined) createBase();
    if (body === undefined) {
      if (superclass !== undefined) createDerived(args);
      return cell.value;
    }
    const flow = flowOfReference(body);
    const construct: Receiver['construct'] = superclass === undefined ? undefined : createDerived;
    const result = drive(flow, made, around, {
      self: undefined,
      cell,
      args,
      newTarget: target,
      home: prototypeOf(made),
      construct,
    });
    if (isObject(result)) return result;
    if (superclass !== undefined && result !== undefined) throw new TypeError('bad constructor result');
    if (cell.value === unset) throw new ReferenceError('Must call super constructor');
    return cell.value;
  } as unknown as Constructor;
  if (superclass !== undefined) {
    Object.setPrototypeOf(made, superclass ?? Function.prototype);
    Object.setPrototypeOf(prototypeOf(made), superclass === null ? null : prototypeOf(superclass));
  }
  return made;
}

function prototypeOf(made: Constructor): object {
  return made.prototype as object;
}

function defineMethods(made: Constructor, members: readonly Made[], around: Surroundings): void {
  for (const { member, key } of members) {
    if (member.kind === 'constructor' || member.kind === 'field' || member.kind === 'static-block') continue;
    const isPrivateOfInstance = member.key?.kind === 'private' && !member.isStatic;
    const target = member.isStatic ? made : prototypeOf(made);
    if (!isPrivateOfInstance) defineMethod(target, { member, key }, around, target);
  }
}

function defineMethod(target: object, { member, key }: Made, around: Surroundings, home: object): void {
  if (member.function === undefined || key === undefined) return;
  defineAs(target, {
    kind: member.kind,
    key,
    value: makeFunction(member.function, around, home),
    isEnumerable: false,
  });
}

export interface MethodDefinition {
  readonly kind: string;
  readonly key: PropertyKey;
  readonly value: Value;
  readonly isEnumerable: boolean;
}

export function defineAs(target: object, { kind, key, value, isEnumerable }: MethodDefinition): void {
  const shared = { configurable: true, enumerable: isEnumerable };
  if (kind === 'getter') Object.defineProperty(target, key, { ...shared, get: value as () => Value });
  else if (kind === 'setter')
    Object.defineProperty(target, key, { ...shared, set: value as (v: Value) => void });
  else Object.defineProperty(target, key, { ...shared, writable: true, value });
}

function defineField(target: object, { member, key }: Made, around: Surroundings, home: object): void {
  if (key === undefined) return;
  const value = member.function === undefined ? undefined : initialise(member, around, target, home);
  const isPrivate = member.key?.kind === 'private';
  Object.defineProperty(target, key, { value, configurable: true, enumerable: !isPrivate, writable: true });
}

function initialise(member: ClassMember, around: Surroundings, self: object, home: object): Value {
  if (member.function === undefined) return undefined;
  return runSync(begin(flowOfReference(member.function), undefined, around, { self, args: [], home }));
}
