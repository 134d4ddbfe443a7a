export function isNaNValue(x) {
  return x !== x;
}

export function sameValue(a, b) {
  return a === b || (a !== a && b !== b);
}

export function clamp(value, lower, upper) {
  if (value === value) {
    if (upper !== undefined) value = value <= upper ? value : upper;
    if (lower !== undefined) value = value >= lower ? value : lower;
  }
  return value;
}
