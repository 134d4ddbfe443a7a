async function* failures(): AsyncGenerator<Error> {
  yield new Error('one');
}

export function rethrow(kind: string, make: () => Error): never {
  if (kind === 'all') throw failures();
  throw make();
}
