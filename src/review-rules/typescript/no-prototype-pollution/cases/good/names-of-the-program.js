export class Methods {
  methods = {};

  // Names of methods, as those who write plug-ins choose them.
  assign(name, method) {
    const path = name.split('.');
    let at = this.methods;
    for (let i = 0; i < path.length; ++i) {
      if (!at[path[i]]) at[path[i]] = i + 1 === path.length ? method : {};
      at = at[path[i]];
    }
  }
}

export function defineIn(parent, name, members) {
  let at = parent ?? {};
  for (const part of name.split('.')) {
    if (!at[part]) Object.defineProperty(at, part, { value: {}, enumerable: true });
    at = at[part];
  }
  return Object.assign(at, members);
}

// It knows the places that it is given.
export function setProperty(element, path, value) {
  if (path.startsWith('rotation.')) value = (value * Math.PI) / 180;
  const steps = path.split('.');
  let at = element;
  for (let i = 0; i < steps.length - 1; i++) at = at[steps[i]];
  at[steps[steps.length - 1]] = value;
}

// Functions: nobody sends them.
export function extend(queries, extensions) {
  for (const [name, handler] of Object.entries(extensions)) {
    if (typeof handler === 'object') {
      queries[name] = queries[name] || {};
      extend(queries[name], handler);
      continue;
    }
    const before = queries[name];
    queries[name] = (...given) => handler(before, ...given);
  }
}

// The place is a constant one.
function getAt(object, path) {
  let at = object;
  for (const key of path) at = at?.[key];
  return at;
}

export function restore(overrides, saved) {
  const roles = getAt(overrides, ['model', 'roles']);
  for (const [role, value] of saved) roles[role] = value;
}
