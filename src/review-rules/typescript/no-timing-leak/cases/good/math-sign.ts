export function turns(before: number, after: number, sign: number): boolean {
  return Math.sign(before) !== sign || Math.sign(after) === sign;
}
