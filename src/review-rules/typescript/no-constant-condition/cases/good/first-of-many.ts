export function first<T>(items: Iterable<T>): T | undefined {
  for (const item of items) return item;
  return undefined;
}

export function isEmpty(object: object): boolean {
  for (const key in object) {
    return false;
  }
  return true;
}

export async function answer(stream: AsyncIterable<{ ok: boolean; text: string }>): Promise<string | null> {
  for await (const reply of stream) {
    if (reply.ok) return reply.text;
    return null;
  }
  return null;
}

export function common(sets: readonly Set<string>[]): string[] {
  for (const set of sets) {
    if (set.size === 0) return [];
    for (const other of sets) {
      if (other.size === 0) return [];
    }
    return [...set];
  }
  return [];
}
