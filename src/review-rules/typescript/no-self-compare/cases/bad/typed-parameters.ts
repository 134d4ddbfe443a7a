export function sameOwner(left: string, right: string): boolean {
  return left === left; // expect: self-compare
}

export function differs(tags: readonly string[], other: Map<string, string>): boolean {
  return tags !== tags || other != other; // expect: self-compare, self-compare
}

function compare(a: number, b: number) {
  if (a < a) return -1; // expect: self-compare
  return a > b ? 1 : 0;
}

export const sorted = (list: number[]) => list.toSorted(compare);
