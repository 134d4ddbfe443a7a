import { describe, expect, it } from '@jest/globals';
import { withHiddenCharactersNamed, withoutHiddenCharacters } from './hidden-characters.ts';

describe('hidden characters', () => {
  it.each([
    ['a zero-width space', 'a\u200Bb', 'a<U+200B>b'],
    ['a mark that turns the direction', 'a\u202Eb', 'a<U+202E>b'],
    ['a tag, which spells words that nobody sees', 'a\u{E0041}b', 'a<U+E0041>b'],
    ['a selector of variants, which can carry bytes', 'a\u{E0100}b', 'a<U+E0100>b'],
    ['a filler that is drawn as nothing', 'a\u3164b', 'a<U+3164>b'],
    ['an escape of a terminal', 'a\u001B[2Jb', 'a<U+001B>[2Jb'],
    ['a line end of Unicode', 'a\u2028b', 'a<U+2028>b'],
    ['half a character', 'a\uD800b', 'a<U+D800>b'],
  ])('%s is taken out, or named', (_name, text, named) => {
    expect(withHiddenCharactersNamed(text)).toBe(named);
    expect(withoutHiddenCharacters(text)).toBe(named.replace(/<.*?>/, ''));
  });

  it('leave what people write as it is', () => {
    const text = 'let größe = 1;\n\t// 你好，世界 😀 é\n';
    expect(withoutHiddenCharacters(text)).toBe(text);
    expect(withHiddenCharactersNamed(text)).toBe(text);
  });
});
