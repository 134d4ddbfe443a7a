import * as api from './api.js';

export const pricesOf = async (names) => {
  const prices = {};
  for (const name of names) prices[name] = 0;
  for (const name of names) {
    const price = await api.getPrice(name); // expect: await-in-loop
    prices[name] = price;
  }
  return prices;
};
