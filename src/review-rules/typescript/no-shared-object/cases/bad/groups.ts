export function groups(words: readonly string[], count: number): string[][] {
  const made: string[][] = new Array(count).fill([]); // expect: shared-object
  words.forEach((word, i) => made[i % count].push(word));
  return made;
}
