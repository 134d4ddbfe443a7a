import type { Callable, Request, Value } from './values.ts';
import { isObject } from './values.ts';

/** A loop's or a pattern's walk over something. */
export interface Walk {
  readonly mode: 'values' | 'async-values' | 'keys';
  readonly next: () => Value;
  readonly close: () => { readonly result: Value } | undefined;
  done: boolean;
  value: Value;
}

type Steps = Generator<Request, Value, { readonly value: Value }>;

export function openWalk(source: Value, mode: Walk['mode']): Walk {
  if (mode === 'keys') return keys(source);
  const iterator = iteratorOf(source, mode);
  // The method is looked up once, at the start.
  const next = Reflect.get(iterator, 'next') as Callable;
  return {
    mode,
    next: () => next.call(iterator),
    close: () => {
      const end = (iterator as { readonly return?: Callable | null }).return;
      return end == null ? undefined : { result: end.call(iterator) };
    },
    done: false,
    value: undefined,
  };
}

function iteratorOf(source: Value, mode: Walk['mode']): object {
  if (mode === 'async-values') {
    const open = (source as { readonly [Symbol.asyncIterator]?: Callable | null })[Symbol.asyncIterator];
    if (open != null) return asObject(open.call(source));
    const inner = asObject((source as { readonly [Symbol.iterator]: Callable })[Symbol.iterator]());
    return fromSync(inner as Iterator<Value>);
  }
  return asObject((source as { readonly [Symbol.iterator]: Callable })[Symbol.iterator]());
}

/** A plain iterator in a `for await`: each of its values is awaited. */
function fromSync(inner: Iterator<Value>): object {
  const settle = async (step: IteratorResult<Value>): Promise<IteratorResult<Value>> => ({
    done: step.done ?? false,
    value: await step.value,
  });
  return {
    next: async () => settle(inner.next()),
    ...(inner.return === undefined
      ? {}
      : { return: async () => settle(inner.return?.() ?? { done: true, value: undefined }) }),
  };
}

function asObject(value: Value): object {
  if (!isObject(value)) throw new TypeError('not an object');
  return value;
}

function keys(source: Value): Walk {
  const names: string[] = [];
  for (const name in source as object) names.push(name);
  return {
    mode: 'keys',
    next: () => (names.length === 0 ? { done: true } : { done: false, value: names.shift() }),
    close: () => undefined,
    done: false,
    value: undefined,
  };
}

/** True when there is a value. */
export function* step(walk: Walk): Steps {
  walk.value = undefined;
  if (walk.done) return false;
  try {
    let result = walk.next();
    if (walk.mode === 'async-values') result = (yield { kind: 'await', value: result }).value;
    const { done, value } = asObject(result) as IteratorResult<Value>;
    walk.done = Boolean(done);
    walk.value = walk.done ? undefined : value;
    return !walk.done;
  } catch (error) {
    walk.done = true;
    throw error;
  }
}

export function* close(walk: Walk, isQuiet: boolean): Steps {
  if (walk.done) return undefined;
  walk.done = true;
  try {
    const end = walk.close();
    if (end === undefined) return undefined;
    const result =
      walk.mode === 'async-values' ? (yield { kind: 'await', value: end.result }).value : end.result;
    if (!isQuiet) asObject(result);
  } catch (error) {
    if (!isQuiet) throw error;
  }
  return undefined;
}
