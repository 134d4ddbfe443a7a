export function max(values) {
  let best;
  for (const value of values) {
    // Find the first comparable value.
    if (value != null && (best < value || (best === undefined && value >= value))) best = value;
  }
  return best;
}

export function ascending(a, b) {
  return (a == null || !(a >= a)) - (b == null || !(b >= b)) || (a < b ? -1 : a > b ? 1 : 0);
}
