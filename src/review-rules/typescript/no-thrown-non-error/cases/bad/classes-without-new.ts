import { AssertionError } from 'node:assert';

export class QuotaExceeded extends Error {
  constructor(readonly left: number) {
    super(`only ${left} left`);
  }
}

const Refused = class extends Error {};

export function take(store: Map<string, number>, name: string, count: number): number {
  const left = store.get(name);
  if (left === undefined) throw ReferenceError; // expect: thrown-class
  if (left < count) {
    throw QuotaExceeded; // expect: thrown-class
  }
  if (count < 0) throw (RangeError as unknown); // expect: thrown-class
  if (count === 0) throw new Refused('nothing asked for');
  store.set(name, left - count);
  return left - count;
}

export const assertNever = (value: never): never => {
  throw value === undefined ? new AssertionError({ message: 'never' }) : new Error(String(value));
};

export function abortable(signal: AbortSignal): void {
  if (signal.aborted) throw class Aborted extends Error {}; // expect: thrown-class
  signal.throwIfAborted();
}

export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 3; left > 0; left--) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof QuotaExceeded) throw Error; // expect: thrown-class
    }
  }
  throw new Error('too often');
}
