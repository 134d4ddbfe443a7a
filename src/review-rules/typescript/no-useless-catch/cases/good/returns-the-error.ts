export function attempt<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (error) {
    return error as Error;
  }
}

export function* steps(work: Iterable<string>) {
  try {
    yield* work;
  } catch (error) {
    return Promise.reject(error);
  }
}
