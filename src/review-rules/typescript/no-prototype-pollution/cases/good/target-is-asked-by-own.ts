type Bag = Record<string, unknown>;

const own = (bag: Bag, key: string): boolean => Object.prototype.hasOwnProperty.call(bag, key);

export function merge(target: Bag, source: Bag): Bag {
  for (const key of Object.keys(source)) {
    if (!own(target, key)) {
      Object.defineProperty(target, key, { value: source[key], enumerable: true, writable: true, configurable: true });
      continue;
    }
    const left = target[key];
    const right = source[key];
    target[key] = typeof left === 'object' && typeof right === 'object' ? merge(left as Bag, right as Bag) : right;
  }
  return target;
}
