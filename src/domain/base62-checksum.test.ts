import { describe, expect, it } from '@jest/globals';
import { base62Checksum, hasBase62Checksum } from './base62-checksum.ts';

describe('the checksum of a token', () => {
  it('is the one that npm and GitHub compute', () => {
    expect(base62Checksum('qkJaB6MffYVzZXWqmcoF49yrUxP3wf')).toBe('0LsakP');
    expect(base62Checksum('zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ')).toBe('0mLq17');
  });

  it('tells a token from one with a character changed', () => {
    const body = 'A'.repeat(30);
    const token = `abc_${body}${base62Checksum(body)}`;
    expect(hasBase62Checksum(token)).toBe(true);
    expect(hasBase62Checksum(token.replace('A', 'B'))).toBe(false);
  });
});
