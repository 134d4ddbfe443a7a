class NotFound extends Error {}

export function fail(code: number): never {
  if (code === 1) throw new Error('one');
  if (code === 2) throw Error('two');
  if (code === 3) throw new NotFound('three');
  if (code === 4) throw Object.assign(new Error('four'), { code });
  throw new AggregateError([], 'many');
}
