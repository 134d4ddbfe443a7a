export function mergeDeep<T extends object>(base: T, patch: Record<string, unknown>): T {
  for (const key of Object.keys(patch)) {
    if (key === '__proto__' || key === 'constructor') continue;
    const value = patch[key];
    if (isObject(value) && isObject((base as any)[key])) mergeDeep((base as any)[key], value);
    else (base as any)[key] = value;
  }
  return base;
}

export function read(object: object, path: string): unknown {
  let at: unknown = object;
  for (const part of path.split('.')) at = (at as Record<string, unknown>)[part];
  return at;
}

/** Both are looked at, and neither is changed. */
export function differs(left: object, right: object): boolean {
  return Object.keys(right).some((key) => {
    const [one, other] = [(left as any)[key], (right as any)[key]];
    return isObject(one) && isObject(other) ? differs(one, other) : one !== other;
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
