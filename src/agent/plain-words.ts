import { withoutHiddenCharacters } from '../domain/hidden-characters.ts';
import { redactSecrets } from '../domain/redact.ts';

/**
 * One line without anything hidden, without secrets, and without icons, which are for our verdicts. It is still text of a
 * stranger: who shows it, quotes it.
 */
export function plainWords(text: string, length: number): string {
  return plainText(text.replace(/\s+/g, ' '), length);
}

/** The same, with its line breaks. */
export function plainText(text: string, length: number): string {
  const plain = withoutHiddenCharacters(text).replace(/\p{Extended_Pictographic}/gu, '');
  const line = redactSecrets(plain).trim();
  return line.length > length ? `${line.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}
