export function next(count: number): number {
  return count++; // expect: lost-increment
}

export function rounds(list: string[]): number {
  let found = 0;
  for (const one of list) found += one.length;
  list.join(', '); // expect: unused-result
  return found--; // expect: lost-increment
}
