export function isSame(a, b) {
  return a === b || (a !== a && b !== b);
}

export function clamp(number, lower, upper) {
  if (number === number) {
    if (upper !== undefined) number = number <= upper ? number : upper;
    if (lower !== undefined) number = number >= lower ? number : lower;
  }
  return number;
}

export function write(value, out) {
  if (value !== value) out.push('null');
  else out.push(value.toString());
}

// A NaN is passed on.
export function keep(message) {
  return message === message;
}

export function both(key, other) {
  return key !== key && other !== other;
}
