import { closed } from './values.ts';
import type { Answer, Request, Run, Value } from './values.ts';

const nothing: Answer = { isReturn: false, value: undefined };

export function runSync(run: Run): Value {
  const step = run.next(nothing);
  if (step.done !== true) throw new Error(`A plain function asked for ${step.value.kind}`);
  return step.value;
}

export async function runAsync(run: Run): Promise<Value> {
  let step = run.next(nothing);
  while (step.done !== true) {
    let value: Value;
    try {
      value = await awaited(step.value);
    } catch (error) {
      step = run.throw(error);
      continue;
    }
    step = run.next({ isReturn: false, value });
  }
  return step.value;
}

function awaited(request: Request): Value {
  if (request.kind !== 'await') throw new Error(`An async function asked for ${request.kind}`);
  return request.value;
}

/** The parameters are read before the caller gets the generator. */
export function start(run: Run): IteratorResult<Request, Value> {
  const step = run.next(nothing);
  if (step.done === true || step.value.kind !== 'started') throw new Error('A generator did not start');
  return step;
}

export function* runGenerator(
  run: Run,
  from?: IteratorResult<Request, Value>,
): Generator<Value, Value, Value> {
  let step = from ?? run.next(nothing);
  while (step.done !== true) {
    const request = step.value;
    if (request.kind !== 'yield') throw new Error(`A generator asked for ${request.kind}`);
    let way: 'next' | 'throw' | 'return' = 'return';
    let value: Value;
    try {
      value = request.isDelegate ? yield* request.value as Iterable<Value> : yield request.value;
      way = 'next';
    } catch (error) {
      value = error;
      way = 'throw';
    } finally {
      if (way === 'return') {
        const result = yield* runGenerator(run, run.next({ isReturn: true, value: closed }));
        // The program's own finally had its say.
        if (result !== closed) return result;
      }
    }
    step = way === 'throw' ? run.throw(value) : run.next({ isReturn: false, value });
  }
  return step.value;
}

export async function* runAsyncGenerator(
  run: Run,
  from?: IteratorResult<Request, Value>,
): AsyncGenerator<Value, Value, Value> {
  let step = from ?? run.next(nothing);
  while (step.done !== true) {
    const request = step.value;
    let way: 'next' | 'throw' | 'return' = request.kind === 'yield' ? 'return' : 'throw';
    let value: Value;
    try {
      if (request.kind === 'await') value = await request.value;
      else if (request.kind !== 'yield') throw new Error('A generator starts once');
      else value = request.isDelegate ? yield* request.value as AsyncIterable<Value> : yield request.value;
      way = 'next';
    } catch (error) {
      value = error;
      way = 'throw';
    } finally {
      if (way === 'return') {
        const result = yield* runAsyncGenerator(run, run.next({ isReturn: true, value: closed }));
        // The program's own finally had its say.
        if (result !== closed) return result;
      }
    }
    step = way === 'throw' ? run.throw(value) : run.next({ isReturn: false, value });
  }
  return step.value;
}
