import { describe, expect, it } from '@jest/globals';
import { shortText } from './short-text.ts';

const of = (text: string): string => shortText({ start: 0, end: text.length }, text);

describe('the code of a place in a sentence', () => {
  it('is the whole of it, where it is short', () => {
    expect(of('load(user)')).toBe('load(user)');
  });

  it('is the beginning of its first line, and never ends the quotation', () => {
    expect(of('load(`a`,\n  b)')).toBe("load('a' …");
  });

  it('goes on in the next lines, where the first one only opens', () => {
    expect(of("{\n  name: 'x',\n  value: 1,\n}")).toBe("{ name: 'x', value: 1, }");
    expect(of(`{\n  name: '${'x'.repeat(60)}',\n}`)).toBe(`{ name: '${'x'.repeat(39)} …`);
  });
});
