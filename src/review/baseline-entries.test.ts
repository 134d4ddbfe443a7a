import { expect, it } from '@jest/globals';
import type { KnownFinding } from '../domain/baseline.ts';
import { compareEntries, joinEntries } from './baseline-entries.ts';

const entry = (path: string, fingerprint: string, count: number): KnownFinding => ({
  ...{ path, rule: 'no-redos', fingerprint, count },
});
const never = () => false;
const brief = (entries: readonly KnownFinding[]) =>
  entries.map(({ path, fingerprint, count }) => `${path} ${fingerprint} ${count}`);

it('what is gone, added and still there is counted by twins', () => {
  const before = [entry('a', '1', 3), entry('a', '2', 1), entry('b', '3', 1)];
  const now = [entry('a', '1', 1), entry('b', '3', 2), entry('c', '4', 1)];
  const { gone, added, still } = compareEntries(before, now, never);
  expect(brief(gone)).toEqual(['a 1 2', 'a 2 1']);
  expect(brief(added)).toEqual(['b 3 1', 'c 4 1']);
  expect(brief(still)).toEqual(['a 1 1', 'b 3 1']);
});

it('of a file that nobody could look at nothing is gone', () => {
  const before = [entry('a', '1', 3), entry('b', '2', 1)];
  const { gone, still } = compareEntries(before, [], (path) => path === 'a');
  expect(brief(gone)).toEqual(['b 2 1']);
  expect(brief(joinEntries(still, [entry('a', '1', 4), entry('c', '5', 1)]))).toEqual(['a 1 4', 'c 5 1']);
});
