import { describe, expect, it } from '@jest/globals';
import { wordsOf } from './words-of.ts';

describe('the words of a name', () => {
  it.each([
    ['saveUserName', ['save', 'user', 'name']],
    ['MAX_SIZE', ['max', 'size']],
    ['HTMLElement', ['html', 'element']],
    ['parseURL', ['parse', 'url']],
    ['userIDs', ['user', 'ids']],
    ['sha256Sum', ['sha256', 'sum']],
    ['_private$', ['private']],
    ['x', ['x']],
    ['', []],
  ])('%s', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });
});
