export async function retry<T>(work: () => Promise<T>): Promise<T> {
  const first = new Error('gave up');
  try {
    return await work();
  } catch (second) {
    throw first;
  }
}
