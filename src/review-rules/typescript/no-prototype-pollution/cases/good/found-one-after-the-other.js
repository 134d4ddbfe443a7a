const each = /[^\[\].]+|\[\]/g;
const bad = new Set(['__proto__', 'constructor', 'prototype']);

export function set(object, path, value) {
  const keys = path.match(each);
  if (keys.some((key) => bad.has(key))) throw new RangeError(path);
  let at = object;
  while (keys.length > 1) {
    const key = keys.shift();
    at = at[key] || (at[key] = {});
  }
  at[keys[0]] = value;
}

/** Only numbers. */
export function cell(grid, place, value) {
  const [row, column] = place.match(/\d+/g).map(Number);
  grid[row][column] = value;
}

/** The groups of one date. */
export function byDay(days, text) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  let at = days;
  for (const part of [match[1], match[2]]) at = at.get(part);
  at.set(match[3], text);
}

/** Keys of an environment, where two underscores stand between them. */
export function readEnvironment(prefix, environment = process.env) {
  const result = {};
  for (const name in environment) {
    if (!name.startsWith(prefix)) continue;
    const keys = name.slice(prefix.length).split('__').filter(Boolean);
    let at = result;
    keys.forEach((key, index) => {
      if (typeof at !== 'object') return;
      if (index === keys.length - 1) at[key] = environment[name];
      at[key] ??= {};
      at = at[key];
    });
  }
  return result;
}

/** Reads a value, and gives what stands in for it. */
export function get(object, path, fallback) {
  let at = object;
  for (const key of path.match(each)) at = at != null && key in at ? at[key] : fallback;
  return at;
}
