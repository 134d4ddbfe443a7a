/** Short names are near to everything. */
const shortest = 4;
const longForTwo = 9;

/** Other capitals, or a letter more, less or changed; in long names two. */
export function isSpeltNear(one: string, other: string): boolean {
  if (isSpeltOtherwise(one, other)) return true;
  if (other.length < shortest || Math.abs(one.length - other.length) > 1) return false;
  // `MathJax` comes from another script, and the file calls something of its own `mathjax`.
  if (/^[A-Z]/.test(one) && /^[a-z]/.test(other)) return false;
  if (one.toLowerCase() === other.toLowerCase()) return true;
  // `item1` and `item2` are two names.
  if (/\d$/.test(one) !== /\d$/.test(other) || one.replace(/\d+$/, '') === other.replace(/\d+$/, ''))
    return false;
  return slipsBetween(one, other) <= (Math.min(one.length, other.length) >= longForTwo ? 2 : 1);
}

/** `given_mac` of `givenMAC`. */
function isSpeltOtherwise(one: string, other: string): boolean {
  return (
    one.startsWith(other.charAt(0)) &&
    one.includes('_') !== other.includes('_') &&
    joined(one) === joined(other)
  );
}

function joined(name: string): string {
  return name.replaceAll(/(?<=[a-z\d])_(?=[a-z\d])/gi, '').toLowerCase();
}

/** Letters to be put in, taken out or changed; those that changed places count as one. */
export function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++)
      next.push(slipsAt({ one, other, row, column, before, last, next }));
    before = last;
    last = next;
  }
  return last[other.length] ?? Infinity;
}

interface Table {
  readonly one: string;
  readonly other: string;
  readonly row: number;
  readonly column: number;
  readonly before: readonly number[];
  readonly last: readonly number[];
  readonly next: readonly number[];
}

function slipsAt({ one, other, row, column, before, last, next }: Table): number {
  const isSame = one[row - 1] === other[column - 1];
  const changed = (last[column - 1] ?? Infinity) + (isSame ? 0 : 1);
  const least = Math.min(changed, (last[column] ?? Infinity) + 1, (next[column - 1] ?? Infinity) + 1);
  const isSwapped =
    row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
  return isSwapped ? Math.min(least, (before[column - 2] ?? Infinity) + 1) : least;
}

/** Are they the same but for two letters beside each other that changed places? */
export function areSwapped(word: string, name: string): boolean {
  if (word.length !== name.length) return false;
  let start = 0;
  while (start < word.length && word[start] === name[start]) start += 1;
  return (
    start + 1 < word.length &&
    word[start] === name[start + 1] &&
    word[start + 1] === name[start] &&
    word.slice(start + 2) === name.slice(start + 2)
  );
}
