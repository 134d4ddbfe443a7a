const base = 0.1;

export function isFull(rates: { base: number }): boolean {
  const extra = 0.2;
  return rates.base === base && base + extra === 0.3; // expect: lost-digits
}

export const isThird = (share: number) => 0.3 !== share - 0.1; // expect: lost-digits
