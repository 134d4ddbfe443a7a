export function sum(prices) {
  const total = 0;
  const count = 0;
  for (const price of prices) {
    total += price; // expect: fixed-name
    count++; // expect: fixed-name
  }
  return total / count;
}
