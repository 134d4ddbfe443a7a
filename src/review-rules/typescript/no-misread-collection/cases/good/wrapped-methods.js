export function watch(entries, notify) {
  const inner = new Map(entries);
  ['set', 'delete', 'clear'].forEach((method) => {
    const original = inner[method];
    inner[method] = (...given) => {
      notify(method);
      return original.apply(inner, given);
    };
  });
  return inner;
}

export function wrap(entries) {
  const map = new Map(entries);
  return new Proxy(map, {
    get(target, prop) {
      const value = map[prop];
      return typeof value === 'function' ? value.bind(map) : value;
    },
  });
}

export const count = (entries) => new Map(entries)['size'];
