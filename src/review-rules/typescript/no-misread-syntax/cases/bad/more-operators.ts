export function balance(amounts: readonly number[]): number {
  let sum = 0;
  amounts.forEach((amount) => {
    sum =+ amount; // expect: misread-syntax
  });
  return sum;
}

export function isFree(from: number, to: number, now: number): boolean {
  while (now < from | now > to) { // expect: misread-syntax
    now += 1;
  }
  return !(from > to) & (now === to) ? true : false; // expect: misread-syntax
}
