import { describe, expect, it } from '@jest/globals';
import type { Localized } from '../domain/locale.ts';
import { texts } from './texts.ts';

const factsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\{\w+\}/g), ([fact]) => fact).sort();

describe('the texts of a published review', () => {
  it.each(Object.entries<Localized>(texts))('%s: both languages name the same facts', (_name, text) => {
    expect(factsIn(text['zh-CN'])).toEqual(factsIn(text.en));
  });
});
