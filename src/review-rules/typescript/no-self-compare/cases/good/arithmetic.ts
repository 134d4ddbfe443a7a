export function ratio(a: number, b: number) {
  const one = a / a;
  const zero = a - a;
  const masked = a & a;
  return one + zero + masked + (b in [b] ? 1 : 0) + (a ** a);
}
