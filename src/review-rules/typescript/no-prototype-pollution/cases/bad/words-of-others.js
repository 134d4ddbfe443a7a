// Words that are written by those who keep bad keys out, and that are said of other things here.
function isValidIndex(text) {
  return /^[0-9]+$/.test(text);
}

export function createSettings(schema) {
  const known = Object.create(null);
  const allowed = new Map(Object.entries(schema));

  function overlay(to, from) {
    Object.keys(from).forEach((key) => {
      if (typeof from[key] !== 'object') {
        to[key] = coerce(key, from[key]);
        return;
      }
      if (typeof to[key] !== 'object') to[key] = {};
      overlay(to[key], from[key]); // expect: prototype-pollution
    });
  }

  function coerce(key, value) {
    const format = allowed.get(key)?.format ?? known[key];
    if (format === undefined) return value;
    if (format === 'list') return Array.isArray(value) ? value : String(value).split(',');
    if (format === 'number') return Number(value);
    if (['yes', 'true', '1'].includes(String(value).toLowerCase())) return true;
    if (['no', 'false', '0'].includes(String(value).toLowerCase())) return false;
    if (format === 'date') return new Date(value);
    if (format === 'pattern') return new RegExp(value, 'u');
    throw new TypeError(`${key} is of no format that is valid: ${String(value)}`);
  }

  return { known, overlay };
}

export function setDeep(target, keys, value) {
  const key = keys[0];
  if (keys.length === 1) {
    target[key] = value; // expect: prototype-pollution
    return;
  }
  if (isValidIndex(keys[1]) && !Array.isArray(target[key])) target[key] = [];
  else if (target[key] === undefined) target[key] = {};
  setDeep(target[key], keys.slice(1), value);
}

/** Once: target.__proto__ = Object.create(source.prototype), if ('prototype' in source). */
export function extend(target, source) {
  /* if (key === 'constructor') continue;
     if (forbidden.includes(key)) continue; */
  for (const key in source) {
    // was: hasOwnProperty.call(target, key)
    if (typeof target[key] === 'object' && typeof source[key] === 'object')
      extend(target[key], source[key]); // expect: prototype-pollution
    else target[key] = source[key]; // no "prototype" is kept
  }
  return target;
}
