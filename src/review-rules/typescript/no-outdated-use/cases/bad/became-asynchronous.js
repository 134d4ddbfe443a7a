// ./rates.js, before: export function rateOf(code) { return table[code]; }
// ./rates.js, now: export async function rateOf(code) { return (await load())[code]; }
import { rateOf } from './rates.js';

export function priceIn(code, price) {
  return price * rateOf(code); // expect: new-promise
}

export function label(code) {
  const rate = rateOf(code); // expect: new-promise
  return `${code}: ${rate}`;
}

export function isKnown(code) {
  if (rateOf(code)) return true; // expect: new-promise
  return rateOf(code).length > 0; // expect: new-promise
}
