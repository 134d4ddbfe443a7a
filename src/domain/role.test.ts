import { describe, expect, it } from '@jest/globals';
import { isAtLeastRole, roleOf, stricter } from './role.ts';

const usual = { contributor: 'triage', maintainer: 'write' } as const;

describe('a role', () => {
  it.each([
    ['admin', 'maintainer', 'maintainer'],
    ['maintain', 'maintainer', 'maintainer'],
    ['write', 'maintainer', 'maintainer'],
    ['triage', 'contributor', 'contributor'],
    ['read', 'author', 'reader'],
    ['none', 'author', 'reader'],
  ] as const)('is told by access %s: as author %s, else %s', (access, asAuthor, other) => {
    expect([roleOf(access, true, usual), roleOf(access, false, usual)]).toEqual([asAuthor, other]);
  });

  it('includes the ones below it', () => {
    expect(isAtLeastRole('maintainer', 'contributor')).toBe(true);
    expect(isAtLeastRole('author', 'contributor')).toBe(false);
    expect(isAtLeastRole('author', 'author')).toBe(true);
  });

  it('can be made harder to have, not easier', () => {
    const other = { contributor: 'read', maintainer: 'admin' } as const;
    expect(stricter(usual, other)).toEqual({ contributor: 'triage', maintainer: 'admin' });
  });
});
