import { describe, expect, it } from '@jest/globals';
import { say } from './locale.ts';
import { count, fill } from './words.ts';

describe('the words of the domain', () => {
  it('count in both languages', () => {
    expect([count('en', 1, 'fix'), count('en', 2, 'fix'), count('zh-CN', 2, 'file')]).toEqual([
      '1 fix',
      '2 fixes',
      '2 个文件',
    ]);
  });

  it('do not read a fact for a text', () => {
    const text = say('Wrote {format} to {file}', '{format} {file}');
    expect(fill(text, 'en', { format: '{file}', file: '$&' })).toBe('Wrote {file} to $&');
  });
});
