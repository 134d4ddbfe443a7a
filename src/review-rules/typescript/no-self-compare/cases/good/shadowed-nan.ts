export function classify(token: string, NaN: string) {
  return token === NaN ? 'missing' : 'value';
}

export function isNone(value: Symbolic, Number: { NaN: Symbolic }) {
  return value === Number.NaN;
}
