import { describe, expect, it } from '@jest/globals';
import type { Localized } from '../domain/locale.ts';
import { count, fill, texts } from './texts.ts';

const factsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\{\w+\}/g), ([fact]) => fact).sort();

describe('the texts of the command line', () => {
  it.each(Object.entries<Localized>(texts))('%s: both languages name the same facts', (_name, text) => {
    expect(factsIn(text['zh-CN'])).toEqual(factsIn(text.en));
  });

  it('count in both languages', () => {
    expect([count('en', 1, 'fix'), count('en', 2, 'fix'), count('zh-CN', 2, 'file')]).toEqual([
      '1 fix',
      '2 fixes',
      '2 个文件',
    ]);
  });

  it('do not read a fact for a text', () => {
    expect(fill(texts.written, 'en', { format: '{file}', file: '$&' })).toBe('Wrote {file} to $&');
  });
});
