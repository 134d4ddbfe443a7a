import { LetterSets } from './letter-sets.ts';
import type { SetId } from './letter-sets.ts';

/** What stands for one character in a pattern: `x`, `\s`, `[^a-z]`. */
export interface CharacterClass {
  readonly raw: string;
  /** The characters at its borders: between two borders all are alike. */
  readonly borders: readonly number[];
}

export interface Alphabet {
  readonly sets: LetterSets;
  /** The letters of each class. */
  readonly setsOf: readonly SetId[];
}

/** Words are made of what is easy to read where there is a choice. */
const easyToRead = 'a0 !-_=.,;:/@#"\'<>()[]{}\t\n';
/** Letters of other scripts, a space and a line end that no keyboard has. */
const others = ['é', 'Ω', 'д', '中', '\u00a0', '\u2028'];
const ascii = Array.from({ length: 0x80 }, (_none, code) => String.fromCharCode(code));
const usual: readonly string[] = [...ascii.toSorted((a, b) => placeOf(a) - placeOf(b)), ...others];
/** With more kinds of letters every set costs more; what is left out, no word is made of. */
const mostLetters = 64;

/**
 * The letters that a pattern tells apart, one for each group that it treats alike. A sample: a word of these letters is
 * a real word, and what only other letters could show is not found.
 */
export function alphabetOf(classes: readonly CharacterClass[], flags: string): Alphabet {
  const tests = classes.map(({ raw }) => testOf(raw, flags.replace(/[^isu]/g, '')));
  const groups = new Map<string, string>();
  for (const letter of samplesOf(classes)) {
    const group = tests.map((takes) => (takes(letter) ? '1' : '0')).join('');
    if (!groups.has(group) && groups.size < mostLetters) groups.set(group, letter);
  }
  const found = [...groups.keys()];
  const sets = new LetterSets([...groups.values()]);
  return {
    sets,
    setsOf: classes.map((_class, index) => sets.of((letter) => found[letter]?.[index] === '1')),
  };
}

function testOf(raw: string, flags: string): (letter: string) => boolean {
  if (/^[a-z0-9]$/i.test(raw) && !flags.includes('i')) return (letter) => letter === raw;
  const pattern = new RegExp(`^(?:${raw})$`, flags);
  return (letter) => pattern.test(letter);
}

function samplesOf(classes: readonly CharacterClass[]): ReadonlySet<string> {
  const samples = new Set(usual);
  for (const border of classes.flatMap(({ borders }) => borders)) {
    for (const code of [border, border - 1, border + 1])
      if (isWholeUnit(code)) samples.add(String.fromCharCode(code));
  }
  return samples;
}

function placeOf(letter: string): number {
  const place = easyToRead.indexOf(letter);
  return place === -1 ? easyToRead.length : place;
}

/** One unit of a text that is a character by itself. */
function isWholeUnit(code: number): boolean {
  return code >= 0 && code <= 0xffff && (code < 0xd800 || code > 0xdfff);
}
