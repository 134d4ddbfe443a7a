export function merge(target, source) {
  for (const key in source) {
    if (Array.isArray(source[key])) {
      merge(target[key], source[key]); // expect: prototype-pollution
    } else if (typeof source[key] === 'object') {
      target[key] = merge(target[key] || {}, source[key]);
    } else {
      target[key] = source[key];
    }
  }
  return target;
}

export function setAt(object, nesting, value) {
  const parts = nesting.split('.');
  let at = object;
  for (let i = 0; i < parts.length - 1; i++) {
    if (!at[parts[i]]) at[parts[i]] = {};
    at = at[parts[i]];
  }
  at[parts[parts.length - 1]] = value; // expect: prototype-pollution
}

export const attach = (api, names, call) =>
  names.forEach((name) => {
    const parts = name.split('.');
    const last = parts.pop();
    let group = api;
    parts.forEach((part) => {
      group = group[part];
    });
    group[last] = call; // expect: prototype-pollution
  });
