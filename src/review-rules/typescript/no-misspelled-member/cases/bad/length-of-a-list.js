export function sum(prices) {
  let total = 0;
  for (let i = 0; i < prices.lenght; i++) total += prices[i]; // expect: misspelled-member
  return prices.legnth === 0 ? 0 : total / prices.length; // expect: misspelled-member
}
