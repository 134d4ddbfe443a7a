function mergePairs(target, source) {
  for (const [key, value] of Object.entries(source)) {
    if (key === '__proto__' || key === 'constructor') continue;
    if (value && typeof value === 'object') mergePairs(target[key], value);
    else target[key] = value;
  }
}

function copyPairs(target, source) {
  const copy = {};
  for (const [key, value] of Object.entries(source)) {
    copy[key] = copyPairs(target[key], value);
  }
  return copy;
}

function compare(left, right, found) {
  for (const [key, value] of Object.entries(left)) {
    if (typeof value === 'object') compare(value, right[key], found);
    else found[key] = value !== right[key];
  }
}

module.exports = { mergePairs, copyPairs, compare };
