declare const source: { read(): string | undefined; mode: string };
declare const rows: AsyncIterable<string>;
declare function* steps(): Generator<number>;

export async function drain(ticks: Iterable<number>): Promise<void> {
  for await (const row of rows) {
  }
  for (const step of steps()) {
  }
  for (const tick of ticks) {
  }
  for (const [tick] of pairsOf(ticks)) {
  }
  if (source.mode === 'raw') {
    // Read as it comes.
  }
  if (process.env.NODE_ENV !== 'production') {
  }
  if (source.mode === 'text') {
    /* nothing to prepare */
  } else {
    source.read();
  }
}

export function isPlain(given: object): boolean {
  let key;
  for (key in given) {
  }
  return key === undefined;
}

declare function pairsOf(ticks: Iterable<number>): Iterable<readonly [number]>;

export function place(mode: string): number {
  if (mode === 'start') {
  } else if (mode === 'end') {
    return 1;
  }
  return 0;
}
