export function last(work) {
  try {
    return work();
  } finally {
    // eslint-disable-next-line no-unsafe-finally
    return undefined;
  }
}
