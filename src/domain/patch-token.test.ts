import { describe, expect, it } from '@jest/globals';
import { createPatchTokens } from './patch-token.ts';

const expiresAt = new Date('2026-01-08T10:20:30Z');
const tokens = createPatchTokens('a secret');
const token = tokens.write({ id: 'd1', expiresAt });

describe('the token of a patch', () => {
  it('says which patch, and until when', () => {
    expect(tokens.read(token)).toEqual({ id: 'd1', expiresAt });
    expect(encodeURIComponent(token)).toBe(token);
  });

  it.each([
    ['of another patch', token.replace('d1.', 'd2.')],
    ['that lasts longer', token.replace(/\.(\w+)\./, '.z$1.')],
    ['with another end', `${token.slice(0, -1)}${token.endsWith('A') ? 'E' : 'A'}`],
    ['that is cut off', token.slice(0, -1)],
    ['with something behind it', `${token}x`],
    ['of another secret', createPatchTokens('another one').write({ id: 'd1', expiresAt })],
    ['that is none', 'd1'],
  ])('is not genuine: one %s', (_, forged) => {
    expect(tokens.read(forged)).toBeUndefined();
  });
});
