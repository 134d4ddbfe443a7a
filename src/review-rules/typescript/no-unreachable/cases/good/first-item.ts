export function first<T>(items: Iterable<T>): T | undefined {
  for (const item of items) {
    return item;
  }
  return undefined;
}

export function isEmpty(object: object): boolean {
  for (const key in object) return false;
  return true;
}
