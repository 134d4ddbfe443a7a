import { Suspender, failure } from './suspender.ts';

type Constructor = new (text: string) => Error;

const errors = { missing: (name: string) => new Error(`no ${name}`) };
let pending: Promise<void> | undefined;

export function read(name: string, Kind: Constructor, held: { promise?: Promise<unknown>; error?: Error }): void {
  if (name === '') throw errors.missing(name);
  if (held.error) throw held.error;
  // To suspend: whoever renders waits for it.
  if (held.promise) throw held.promise;
  if (pending) throw pending;
  if (name === 'x') throw new Promise((resolve) => setTimeout(resolve, 100));
  if (name === 'y') throw Suspender;
  if (name === 'z') throw failure;
  throw new Kind(name);
}

async function load(): Promise<void> {
  await fetch('/all');
}

export async function reload(): Promise<void> {
  throw await load().then(
    () => new Error('loaded already'),
    (error: unknown) => error,
  );
}
