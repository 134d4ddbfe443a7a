/** `%-8.3f` in a format: what it asks for. */
export interface Verb {
  /** Where it stands in the text of the format, from the `%` to behind its letter. */
  readonly start: number;
  readonly end: number;
  /** The letter; empty: the format ends before it. */
  readonly letter: string;
  /** The number of the argument that it prints, from 0; undefined: it prints none (`%%`). */
  readonly argument: number | undefined;
  /** Nothing stands between the `%` and the letter. */
  readonly isPlain: boolean;
}

export interface Format {
  readonly verbs: readonly Verb[];
  /** How many arguments it asks for, those for widths (`%*d`) too. */
  readonly asked: number;
  /** `%[2]d`: it chooses its arguments itself. */
  readonly hasNumbers: boolean;
}

const directive = /%([-+# 0]*)(\[\d+\])?(\*|\d+)?(?:\.(\[\d+\])?(\*|\d+)?)?(\[\d+\])?(\\?[^]|$)/gu;

/** Reads the format of a `Printf`, as it is written between its quotation marks. */
export function parseFormat(text: string): Format {
  const verbs: Verb[] = [];
  let [next, asked, hasNumbers] = [0, 0, false];
  const take = (number: string | undefined): number => {
    if (number !== undefined) {
      next = Number(number.slice(1, -1)) - 1;
      hasNumbers = true;
    }
    asked = Math.max(asked, next + 1);
    return next++;
  };
  for (const match of text.matchAll(directive)) {
    const [whole, , first, width, second, precision, third, letter = ''] = match;
    if (width === '*') take(first);
    if (precision === '*') take(second);
    const isPercent = letter === '%';
    const number = third ?? (precision === '*' ? undefined : second) ?? (width === '*' ? undefined : first);
    const argument = isPercent || letter === '' ? undefined : take(number);
    verbs.push({
      start: match.index,
      end: match.index + whole.length,
      letter,
      argument,
      isPlain: whole.length === 1 + letter.length,
    });
  }
  return { verbs, asked, hasNumbers };
}
