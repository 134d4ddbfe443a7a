import { describe, expect, it } from '@jest/globals';
import { alwaysMatches } from './always-matches.ts';

describe('a pattern finds something in every text', () => {
  it.each([
    String.raw`\s*`,
    '^a*',
    'a*$',
    '^.*$',
    '^(.*?)$',
    String.raw`^([^:]*)(:.*)?$`,
    String.raw`^(?:-|\+)?\d*`,
    'a|b*',
    '',
    '(a|b?)',
    '(?<name>x?)',
    'x{0,3}',
    '[ab]{0}',
    String.raw`[\]x]*`,
    String.raw`\n*$`,
    '^[^]*$',
    '^([^/]+)?(@.+)?$',
    String.raw`^(.*?)\/?(?:#|$)`,
  ])('%s', (pattern) => {
    const isRight = alwaysMatches(pattern);
    expect(isRight).toBe(true);
    // What it says is what the platform does.
    for (const text of ['', 'x', '-?:12', 'no such thing']) expect(text).toMatch(new RegExp(pattern));
  });
});

describe('a pattern finds something in every text that is not empty', () => {
  it.each(['.', 'P+|[^]', String.raw`<\w+>|.`, String.raw`[\s\S]+?`])('%s', (pattern) => {
    expect(alwaysMatches(pattern)).toBe(true);
    for (const text of ['x', '-?:12', 'no such thing']) expect(text).toMatch(new RegExp(pattern));
  });
});

describe('a pattern may find nothing', () => {
  it.each([
    'a',
    'a+',
    '^$',
    String.raw`^\d*$`,
    '(?=a)',
    '(?:a|b)c?',
    'a|b',
    String.raw`\bx*`,
    '[*]',
    String.raw`\(`,
    'x{1,3}',
    '^(a?)$',
    '['.repeat(2_000),
  ])('%s', (pattern) => {
    expect(alwaysMatches(pattern)).toBe(false);
  });
});
