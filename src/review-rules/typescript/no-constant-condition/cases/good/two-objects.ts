export function isSameDay(a: Date, b: Date) {
  const left = new Date(a.getFullYear(), a.getMonth(), a.getDate());
  const right = new Date(b.getFullYear(), b.getMonth(), b.getDate());
  return left.getTime() === right.getTime();
}

export const isSame = (first: Date, second: Date) => first === second || first.getTime() === second.getTime();

export function isKept(first: Date, other: Date) {
  if (first === other) return true;
  return Number(first) === Number(other);
}

export function isItself(list: string[]) {
  const keys = Object.keys(list);
  const same = keys;
  return keys === same;
}

export function hasMoved(before: string[], after: string[]) {
  return before.sort().join() !== after.sort().join();
}

export const sorted = (list: string[], other: string[]) => list.sort() === other;
export const maps = (store: { keys(a: object): number }, a: object, b: object) => store.keys(a) === store.keys(b);

export function grade(score: number) {
  switch (true) {
    case score >= 90:
      return 'A';
    default:
      return 'C';
  }
}

export function flag(isOn: boolean, count: number) {
  switch (isOn) {
    case count > 3:
      return 'as it should be';
    default:
      return 'other';
  }
}
