export function hasSame(a: number[], b: number[]): boolean {
  const left = [...a].sort();
  const right = [...b].sort();
  return left.length === right.length && left.every((value, index) => value === right[index]);
}

export const same = (a: number[], b: number[]) => isEqual(a.sort(), b.sort());
declare function isEqual(a: unknown, b: unknown): boolean;
