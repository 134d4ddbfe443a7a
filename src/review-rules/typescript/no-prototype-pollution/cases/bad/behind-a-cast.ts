export function mergeDeep<T extends object>(base: T, patch: Record<string, unknown>): T {
  for (const key of Object.keys(patch)) {
    const value = patch[key];
    if (isObject(value) && isObject((base as any)[key])) mergeDeep((base as any)[key], value); // expect: prototype-pollution
    else (base as any)[key] = value;
  }
  return base;
}

export function put(object: object, path: string, value: unknown): void {
  const parts = path.split('.');
  const last = parts.pop()!;
  let at: unknown = object;
  for (const part of parts) at = (at as Record<string, unknown>)[part];
  (at as Record<string, unknown>)[last!] = value; // expect: prototype-pollution
}

export const update = <S extends object>(state: S, changes: Partial<S>): S => {
  Object.entries(changes).forEach(([name, change]) => {
    const before = (<any>state)[name];
    if (isObject(change) && isObject(before)) (state as Record<string, unknown>)[name] = update(before, change); // expect: prototype-pollution
    else (<any>state)[name] = change;
  });
  return state;
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
