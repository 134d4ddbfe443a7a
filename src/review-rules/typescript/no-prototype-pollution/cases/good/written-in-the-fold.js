export function setNested(object, property, value) {
  const split = property.split('.');
  return split.reduce(function (at, name, index) {
    if (!Object.hasOwn(at, name)) at[name] = {};
    if (split.length === index + 1) at[name] = value;
    return at[name];
  }, object);
}

/** Counts what is there, and goes nowhere. */
export const count = (path) =>
  path.split('.').reduce((all, key) => {
    all[key] = (all[key] ?? 0) + 1;
    return all;
  }, {});

/** Only makes what is missing: nothing that was given is written. */
export const makePath = (object, path) =>
  path.split('.').reduce((at, key) => {
    at[key] = at[key] || {};
    return at[key];
  }, object);
