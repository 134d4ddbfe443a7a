export function isSameDay(a: Date, b: Date) {
  const left = new Date(a.getFullYear(), a.getMonth(), a.getDate());
  const right = new Date(b.getFullYear(), b.getMonth(), b.getDate());
  return left === right; // expect: constant-expression
}

export const isSame = (first: Date, second: Date) => first === second; // expect: constant-expression

export function hasMoved(before: string[], after: string[]) {
  return before.sort() !== after.sort(); // expect: constant-expression
}

export const hasSameKeys = (a: object, b: object) => Object.keys(a) === Object.keys(b); // expect: constant-expression
export const hasSameIds = (a: { id: string }[], b: { id: string }[]) =>
  a.map((one) => one.id) === b.map((one) => one.id); // expect: constant-expression

export function grade(score: number) {
  switch (score) {
    case score >= 90: // expect: constant-expression
      return 'A';
    case score >= 80 && score < 90: // expect: constant-expression
      return 'B';
    default:
      return 'C';
  }
}
