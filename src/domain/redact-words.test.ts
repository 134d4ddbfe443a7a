import { describe, expect, it } from '@jest/globals';
import { redactWords } from './redact-words.ts';

describe('redactWords', () => {
  it.each([
    'Scripts can read the cookie `accessToken`: it is not `httpOnly`.',
    'The tag of `acme/t:dev-1.2.3` is not one for the environment `production`.',
    'Say only whether there is one: `hasPassword: password !== undefined`.',
    'Refer to it: `${DB_PASSWORD}` or `secrets:` in Compose, `secretKeyRef` in Kubernetes.',
    'Pipe it: `echo "$TOKEN" | docker login --password-stdin`.',
    'Signatures over `x509.MD5WithRSA` can be forged.',
    'The file `src/ReviewRules2/TypeScript/noLostDigits.ts` is read.',
    'The action `acme/Build2/setupNode24AndTools` is named by a branch.',
    'Words without any code.',
    'A back-tick ` alone.',
    '',
  ])('leaves %j', (words) => {
    expect(redactWords(words)).toBe(words);
  });

  it.each([
    ["`login('kJ8vT2qLwZ5xN1bR7mYc')` is called", "`login('kJ8v****************')` is called"],
    ["`{ password: 'abc' }` is here", "`{ password: '***' }` is here"],
    ['`kJ8vT2qLwZ5xN1bR7mYc` is here', '`kJ8v****************` is here'],
    [
      '`wJalrXUtnFEMI/K7MDENG/bPxRfiCYq8Zr1LmTq9` is here',
      '`wJal************************************` is here',
    ],
    ['`dGhpcyBpcyBhIHNlY3JldC9rZXk/Pz8=` is here', '`dGhp****************************` is here'],
    ['The value DB_PASSWORD=vX3kd92x is here', 'The value DB_PASSWORD=******** is here'],
  ])('hides the secret in %j', (words, expected) => {
    expect(redactWords(words)).toBe(expected);
  });
});
