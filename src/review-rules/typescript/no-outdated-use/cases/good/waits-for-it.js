// ./rates.js, before: export function rateOf(code) { return table[code]; }
// ./rates.js, now: export async function rateOf(code) { return (await load())[code]; }
import { rateOf } from './rates.js';

export async function priceIn(code, price) {
  return price * (await rateOf(code));
}

export const later = (code) => rateOf(code).then((rate) => rate * 2);
export const handedOn = (code) => rateOf(code);
export const all = (codes) => Promise.all(codes.map(rateOf));
export function kept(code) {
  const rate = rateOf(code);
  cache.set(code, rate);
  return rate;
}

export async function both(a, b) {
  const [first, second] = await Promise.all([rateOf(a), rateOf(b)]);
  return first + second;
}
