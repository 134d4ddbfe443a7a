export function ordered(pair) {
  const [low, high] = pair;
  if (low > high) [low, high] = [high, low]; // expect: fixed-name, fixed-name
  return { low, high };
}
