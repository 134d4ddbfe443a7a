/** Shannon entropy of a text in bits per character: 0 for one repeated character, 4 at most for hexadecimal digits. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** At least half of the characters repeat or continue the one before: `aaaa`, `0123…`, `abcd…`. */
export function isSequence(text: string): boolean {
  let steps = 0;
  for (let index = 1; index < text.length; index += 1)
    if (Math.abs(text.charCodeAt(index) - text.charCodeAt(index - 1)) <= 1) steps += 1;
  return steps * 2 >= text.length - 1;
}

/** What texts that stand for no value say of themselves; in the middle of random text they hardly come up. */
const standIn =
  /example|sample|placeholder|dummy|fake|change[-_ ]?(?:me|it|this)|replace|redacted|insert|your[-_ ]?|(?:^|[-_ ])(?:my|foo|bar|baz|todo|demo|test)(?:$|[-_ ])|foobar|lorem|x{4,}|\*{3,}|\.{3}|…|1234567|abcdefg|qwerty|asdf|deadbeef|cafebabe/i;

export function isPlaceholder(text: string): boolean {
  return standIn.test(text) || isSequence(text);
}

/** Random characters, as keys are made of: neither words nor a sequence. Shorter than 16 characters nothing can be said. */
export function looksRandom(text: string): boolean {
  if (text.length < 16 || isPlaceholder(text) || !/[0-9]/.test(text)) return false;
  if (/^(?:0x)?[0-9a-f]+$/i.test(text)) return /[a-f]/i.test(text) && entropyOf(text) >= 3;
  return /[a-z]/i.test(text) && entropyOf(text) >= 3.4 && !isWordy(text);
}

/** Mostly words, as names, sentences and paths are: letters of one case with vowels among them. */
export function isWordy(text: string): boolean {
  let inWords = 0;
  for (const [word] of text.matchAll(/[A-Z]?[a-z]{3,}|[A-Z]{4,}/g))
    if (/[aeiouy]/i.test(word) && !/[^aeiouy]{5}/i.test(word)) inWords += word.length;
  return inWords * 2 > text.length;
}
