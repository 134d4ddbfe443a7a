export function groups(words: readonly string[], count: number): string[][] {
  const made = Array.from({ length: count }, (): string[] => []);
  words.forEach((word, i) => made[i % count]?.push(word));
  return made;
}

export const board = (size: number) => new Array(size).fill(null).map(() => new Array(size).fill(0));
