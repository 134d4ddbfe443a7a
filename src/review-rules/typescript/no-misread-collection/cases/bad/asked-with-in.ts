export function hasName(names: Map<string, number>, seen: Set<string>, name: string): boolean {
  return name in names || 'ann' in seen; // expect: misread-collection, misread-collection
}

export function removed(list: string[], index: number): string[] {
  delete list[index]; // expect: misread-collection
  return list;
}

export const copied = (names: Map<string, number>): object => ({ ...names, isCopy: true }); // expect: misread-collection
