const total = 0;

export function sum(prices) {
  let total = 0;
  for (const price of prices) total += price;
  return total;
}
export const all = (total) => {
  total += 1;
  return total;
};
export { total };
