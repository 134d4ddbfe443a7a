export function gcd(small, large) {
  return large === 0 ? small : gcd(large, small % large);
}

export function step(left, right) {
  if (left > right) return step(right, left);
  return right - left;
}
