/** More wrong letters than this make another word. */
const mostWrongLetters = 2;

/** The word that was probably meant: the only one that is nearly the same, or that this one begins. */
export function spellingOf(written: string, words: readonly string[]): string | undefined {
  const word = written.trim().toLowerCase();
  if (word.length < 3) return undefined;
  const near = words.filter(
    (candidate) => candidate.startsWith(word) || editDistance(word, candidate) <= mostWrongLetters,
  );
  return near.length === 1 ? near[0] : undefined;
}

/** Letters to insert, drop or replace to make one word of the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
