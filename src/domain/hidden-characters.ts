/**
 * What a reader does not see, or sees as something else: controls, marks of direction, zero-width characters, tags,
 * halves of characters. Line ends and tabs are none of them.
 */
const hidden = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

export function withoutHiddenCharacters(text: string): string {
  return text.replace(hidden, '');
}

/** Each of them as `<U+200B>`: what was hidden is there to be read. */
export function withHiddenCharactersNamed(text: string): string {
  return text.replace(hidden, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `<U+${code.padStart(4, '0')}>`;
  });
}
