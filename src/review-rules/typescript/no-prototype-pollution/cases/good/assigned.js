export function mergeDeep(target, ...sources) {
  if (sources.length === 0) return target;
  const source = sources.shift();
  for (const key in source) {
    if (key === '__proto__' || key === 'constructor') continue;
    if (isObject(source[key])) {
      if (!target[key]) Object.assign(target, { [key]: {} });
      mergeDeep(target[key], source[key]);
    } else {
      Object.assign(target, { [key]: source[key] });
    }
  }
  return mergeDeep(target, ...sources);
}

/** A new object each time. */
export function mergeCopies(target, source) {
  const output = Object.assign({}, target);
  Object.keys(source).forEach((key) => {
    if (isObject(source[key]) && key in target) output[key] = mergeCopies(target[key], source[key]);
    else Object.assign(output, { [key]: source[key] });
  });
  return output;
}

/** Looks at all of it, and writes nothing. */
export function compare(one, other, found = []) {
  for (const key in other) {
    if (isObject(other[key])) compare(one[key], other[key], found);
    else if (one[key] !== other[key]) found.push(Object.assign({}, { [key]: other[key] }));
  }
  return found;
}
