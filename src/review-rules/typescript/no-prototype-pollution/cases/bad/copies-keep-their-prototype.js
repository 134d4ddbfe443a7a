import { get } from './get.js';

export function installPatches(tools) {
  function patch(draft, changes) {
    changes.forEach((change) => {
      const { path, value } = change;
      let at = draft;
      for (let i = 0; i < path.length - 1; i++) at = get(at, path[i]);
      const key = path[path.length - 1];
      at[key] = copy(value); // expect: prototype-pollution
    });
    return draft;
  }

  function copy(value) {
    if (value === null || typeof value !== 'object') return value;
    if (value instanceof Map) return new Map(value);
    const made = Object.create(Object.getPrototypeOf(value));
    for (const key of Object.keys(value)) made[key] = copy(value[key]);
    return made;
  }

  tools.patch = patch;
}

export function setAddress(settings, path, address) {
  const protocol = address.slice(0, address.indexOf(':'));
  const keys = path.split('.');
  let at = settings;
  while (keys.length > 1) {
    const key = keys.shift();
    at = at[key] = at[key] || {};
  }
  at[keys[0]] = `${protocol} ${address}`; // expect: prototype-pollution
}
