import { describe, expect, it } from '@jest/globals';
import { isDismissedBy } from './dismissal.ts';
import type { Dismissal } from './dismissal.ts';
import { parseRepoPath } from './ids.ts';
import type { Fingerprint } from './ids.ts';

const finding = {
  origin: 'no-empty-catch',
  kind: 'empty-catch',
  path: parseRepoPath('a.ts'),
  anchor: { symbol: 'run', snippet: 'abc', beside: ['x'] },
};
const id = '3f2a91c' as Fingerprint;
const dismissal: Dismissal = { ...finding, id, inRepository: true, reason: 'r', by: 'ann', at: '' };
const other = '1111111' as Fingerprint;

describe('a dismissal', () => {
  it('is of the finding of its name, wherever that has gone', () => {
    const moved = { ...finding, path: parseRepoPath('b.ts') };
    expect(isDismissedBy({ ...dismissal, inRepository: false }, id, moved)).toBe(true);
  });

  it('in the repository is of the same code in the same place, whatever its name', () => {
    const beside = { ...finding, anchor: { ...finding.anchor, beside: ['y'] } };
    expect(isDismissedBy(dismissal, other, beside)).toBe(true);
    expect(isDismissedBy({ ...dismissal, inRepository: false }, other, finding)).toBe(false);
  });

  it.each([
    { origin: 'no-debugger' },
    { kind: 'other' },
    { path: parseRepoPath('b.ts') },
    { anchor: { ...finding.anchor, symbol: 'walk' } },
    { anchor: { ...finding.anchor, snippet: 'abd' } },
  ])('is not of one that differs in %j', (difference) => {
    expect(isDismissedBy(dismissal, other, { ...finding, ...difference })).toBe(false);
  });
});
