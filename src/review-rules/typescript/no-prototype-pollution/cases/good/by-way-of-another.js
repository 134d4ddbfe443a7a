function mix(target, source) {
  for (const key in source) {
    if (key === '__proto__' || key === 'constructor') continue;
    if (isObject(source[key])) target[key] = join(target[key] || {}, source[key]);
    else target[key] = source[key];
  }
  return target;
}

function join(target, source) {
  if (!isObject(source)) return source;
  return mix(target, source);
}

function isObject(value) {
  return typeof value === 'object' && value !== null;
}

/** It does not come back. */
function mark(seen, list) {
  for (const key in list) seen[key] = note(seen[key], list[key]);
  return seen;
}

function note(before, now) {
  return (before || 0) + now;
}

exports.join = join;
exports.mark = mark;
