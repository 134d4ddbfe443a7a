const has = (object, key) => Object.prototype.hasOwnProperty.call(object, key);

export function mergeDefault(defaults, given) {
  if (!given) return defaults;
  for (const key in defaults) {
    if (!has(given, key) || given[key] === undefined) {
      given[key] = defaults[key];
    } else if (given[key] === Object(given[key])) {
      given[key] = mergeDefault(defaults[key], given[key]);
    }
  }
  return given;
}
