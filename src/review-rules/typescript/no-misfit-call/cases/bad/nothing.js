const totals = [];

function add(price) {
  totals.push(price);
}

const round = (value) => {
  Math.round(value * 100) / 100;
};

export function total(prices) {
  const sum = add(prices[0]); // expect: used-nothing
  return sum + 1;
}

export function show(price) {
  if (add(price)) return `${round(price)} EUR`; // expect: used-nothing, used-nothing
  return round(price) + 1; // expect: used-nothing
}

export const all = (prices) => [...add(prices)]; // expect: used-nothing
