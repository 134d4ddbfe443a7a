export async function* nothing(): AsyncGenerator<never> {
  return;
  yield;
}

export function* fails(): Generator<number> {
  throw new Error('not iterable');
  yield 0;
}
