import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createLinkCodes } from './link-code.ts';

const codes = createLinkCodes('a secret of sixteen');
const user = { chat: 'slack', team: 'T1', id: 'U1', name: 'Ann 安' } as const;
const until = new Date('2026-01-01T00:10:00Z');

describe('a code that links an account', () => {
  it('tells whom it was given, and until when', () => {
    expect(codes.read(codes.write(user, until, 'n1'))).toEqual({ user, until });
  });

  it('is another one each time', () => {
    expect(codes.write(user, until, 'n1')).not.toBe(codes.write(user, until, 'n2'));
  });

  it('is none when a character of it was changed, or when it was made with another secret', () => {
    const code = codes.write(user, until, 'n1');
    expect(createLinkCodes('another secret of it').read(code)).toBeUndefined();
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.constantFrom('A', 'b', '.', '-'), (at, other) => {
        fc.pre(code[at] !== other);
        expect(codes.read(code.slice(0, at) + other + code.slice(at + 1))).toBeUndefined();
      }),
    );
  });

  it.each(['', '.', 'a.b', 'x'.repeat(5_000)])('is not %j', (text) => {
    expect(codes.read(text)).toBeUndefined();
  });
});
