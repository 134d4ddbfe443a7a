import { describe, expect, it } from '@jest/globals';
import { entropyOf, isPlaceholder, isSequence, isWordy, looksRandom } from './entropy.ts';

describe('entropyOf', () => {
  it('counts bits per character', () => {
    expect(entropyOf('')).toBe(0);
    expect(entropyOf('aaaa')).toBe(0);
    expect(entropyOf('abab')).toBe(1);
    expect(entropyOf('0123456789abcdef')).toBe(4);
  });
});

describe('looksRandom', () => {
  it.each(['9f86d081884c7d659a2feaa0c55ad015', 'kJ8vT2qLwZ5xN1bR7mYc', 'b2/Qx+9ZtL0wKfV3uYh7=='])(
    'says so of %s',
    (text) => {
      expect(looksRandom(text)).toBe(true);
    },
  );

  it.each([
    ['too short to say', 'k8J2vT9q'],
    ['one character', 'a1a1a1a1a1a1a1a1a1'],
    ['a sequence', '0123456789abcdefghij'],
    ['words', 'application-main-2-settings'],
    ['camel case', 'userAccessTokenStorage2'],
    ['no digit', 'kJvTqLwZxNbRmYcDfGhK'],
    ['a stand-in', 'your-api-key-8f3k2j9d'],
    ['a number', '12038475610293847561'],
  ])('not of %s', (_what, text) => {
    expect(looksRandom(text)).toBe(false);
  });
});

it.each(['aaaaaaa', '12345678', 'abcdefgh', 'AAAABBBB', '987654321'])('takes %s for a sequence', (text) => {
  expect(isSequence(text)).toBe(true);
});

it.each(['EXAMPLEKEY', 'xxxxxxxx', 'changeme', 'change-me', 'your_token', 'test', 'my-key', 'sk_fake_1'])(
  'takes %s for a placeholder',
  (text) => {
    expect(isPlaceholder(text)).toBe(true);
  },
);

it.each(['contestant9Qk', 'myriad77', 'kJ8vT2qL'])('does not take %s for a placeholder', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});

it('knows words by their vowels', () => {
  expect(isWordy('resetPasswordLink')).toBe(true);
  expect(isWordy('kJ8vT2qLwZ5xN1bR')).toBe(false);
});
