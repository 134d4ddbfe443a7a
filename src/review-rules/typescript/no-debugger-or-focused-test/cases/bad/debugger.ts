export function total(items: number[]): number {
  let sum = 0;
  for (const item of items) {
    debugger; // expect: debugger
    sum += item;
  }
  return sum;
}
