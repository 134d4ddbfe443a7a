import type { InstructionOf, Key } from '../../../../../analysis/flow/instruction.ts';
import { readPlace } from './places.ts';
import type { Activation, Value } from './values.ts';

export function member(activation: Activation, { object, key }: InstructionOf<'member'>): Value {
  if (isSuper(activation, object))
    return Reflect.get(superHome(activation), keyOf(activation, key), activation.receiver.self.value);
  const value = readPlace(activation, object);
  if (value == null) throw new TypeError('Cannot read properties of null');
  const name = keyOf(activation, key);
  if (key.kind === 'private' && !Object.hasOwn(value, name)) throw new TypeError('No such private member');
  return (value as Record<PropertyKey, Value>)[name];
}

export function setMember(activation: Activation, { object, key, value }: InstructionOf<'set-member'>): void {
  const given = readPlace(activation, value);
  if (isSuper(activation, object)) {
    const self = activation.receiver.self.value;
    if (!Reflect.set(superHome(activation), keyOf(activation, key), given, self))
      throw new TypeError('Cannot assign');
    return;
  }
  const target = readPlace(activation, object);
  if (target == null) throw new TypeError('Cannot set properties of null');
  const name = keyOf(activation, key);
  if (key.kind === 'private' && !Object.hasOwn(target, name)) throw new TypeError('No such private member');
  // As in strict mode, which the programs are in.
  if (!Reflect.set(Object(target) as object, name, given, target)) throw new TypeError('Cannot assign');
}

export function keyOf(activation: Activation, key: Key): PropertyKey {
  if (key.kind === 'name') return key.name;
  if (key.kind === 'private') return privateKey(activation, key.name);
  const value = readPlace(activation, key.place);
  return typeof value === 'symbol' ? value : String(value);
}

export function privateKey({ receiver }: Activation, name: string): symbol {
  const key = receiver.privates.get(name);
  if (key === undefined) throw new Error(`Nobody declares #${name}`);
  return key;
}

function isSuper(activation: Activation, place: number): boolean {
  return activation.flow.places[place]?.kind === 'super';
}

function superHome(activation: Activation): object {
  const home = activation.receiver.home;
  return Object.getPrototypeOf(home) as object;
}
