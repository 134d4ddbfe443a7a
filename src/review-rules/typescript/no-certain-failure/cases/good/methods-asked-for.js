const query = { version: 1 };

export function first(id) {
  if (typeof query.find === 'function') return query.find(id);
  return undefined;
}

const settings = { size: 1 };

export const found = 'find' in settings ? settings.find(1) : undefined;

const shim = {};

export const shimmed = shim.find && shim.find(1);

const names = new Set(['a']);

export const mapped = () => {
  if (names.map) return names.map(String);
  return [...names].map(String);
};
