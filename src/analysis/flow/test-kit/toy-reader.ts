import type { Range } from '../../../domain/text-position.ts';

/** A list in parentheses, or a word. */
export type Form = Range & ({ readonly parts: readonly Form[] } | { readonly word: string });

/** Reads a program of the toy language: one form. */
export function readToy(text: string): Form {
  const tokens = text.matchAll(/[()]|[^\s()]+/g);
  const read = (end: number): Form[] => {
    const forms: Form[] = [];
    for (let next = tokens.next(); next.done !== true; next = tokens.next()) {
      const { 0: word, index: start } = next.value;
      if (word === ')') return [{ start: end, end: start + 1, parts: forms }];
      if (word !== '(') forms.push({ start, end: start + word.length, word });
      else forms.push(...read(start));
    }
    return forms;
  };
  const [program] = read(0);
  if (program === undefined) throw new Error('Nothing to read');
  return program;
}
