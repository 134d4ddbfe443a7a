import type { Capture, InstructionOf } from '../../../../../analysis/flow/instruction.ts';
import { defineAs } from './classes.ts';
import { makeFunction } from './functions.ts';
import type { Surroundings } from './functions.ts';
import { keyOf } from './members.ts';
import { cellOf, readPlace } from './places.ts';
import type { Activation, Cell, Value } from './values.ts';
import { isObject } from './values.ts';

export function makeObject(activation: Activation, { parts, captures }: InstructionOf<'object'>): object {
  const object: Record<PropertyKey, Value> = {};
  for (const part of parts) {
    if (part.kind === 'prototype') inherit(object, readPlace(activation, part.value));
    else if (part.kind === 'spread') copyProperties(object, readPlace(activation, part.value));
    else {
      const key = keyOf(activation, part.key);
      const value =
        part.kind === 'value'
          ? readPlace(activation, part.value)
          : makeFunction(part.function, around(activation, captures), object);
      defineAs(object, { kind: part.kind, key, value, isEnumerable: true });
    }
  }
  return object;
}

export function makeArray(activation: Activation, { parts }: InstructionOf<'array'>): Value[] {
  const list: Value[] = [];
  for (const part of parts) {
    if (part === 'hole') list.length++;
    else if (part.isSpread) list.push(...(readPlace(activation, part.place) as Iterable<Value>));
    else list.push(readPlace(activation, part.place));
  }
  return list;
}

export function objectRest(
  activation: Activation,
  { object, without }: InstructionOf<'object-rest'>,
): object {
  const source = Object(readPlace(activation, object)) as object;
  const left = new Set(without.map((key) => keyOf(activation, key)));
  const copy = {};
  for (const key of Reflect.ownKeys(source)) {
    const isWanted = !left.has(key) && Object.getOwnPropertyDescriptor(source, key)?.enumerable === true;
    if (isWanted) defineAs(copy, { kind: 'value', key, value: Reflect.get(source, key), isEnumerable: true });
  }
  return copy;
}

/** What a closure made now takes with it. */
export function around(activation: Activation, captures: readonly Capture[]): Surroundings {
  const outer = new Map<unknown, Cell>();
  for (const { place } of captures)
    outer.set(activation.flow.places[place]?.origin, cellOf(activation, place));
  return { world: activation.world, outer, receiver: activation.receiver };
}

function inherit(object: object, prototype: Value): void {
  if (isObject(prototype) || prototype === null) Object.setPrototypeOf(object, prototype);
}

/** Defines the properties, where an assignment would run setters. */
function copyProperties(to: object, from: Value): void {
  const source = { ...(from as object) };
  for (const key of Reflect.ownKeys(source))
    defineAs(to, { kind: 'value', key, value: Reflect.get(source, key), isEnumerable: true });
}
