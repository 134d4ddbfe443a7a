export async function tryParse(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    console.warn('not JSON');
  }
  return undefined;
}

export async function retry<T>(work: () => Promise<T>, tries: number): Promise<T> {
  let last: unknown;
  while (tries-- > 0) {
    try {
      return await work();
    } catch (error) {
      last = error;
    } finally {
      console.log('tried');
    }
  }
  throw last;
}
