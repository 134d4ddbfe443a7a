import { describe, expect, it } from '@jest/globals';
import type { FileDiff } from '../domain/diff.ts';
import { parseRepoPath } from '../domain/ids.ts';
import { candidatesFor } from './imports-in.ts';
import { isTakenAway } from './taken-away.ts';

const path = parseRepoPath;
const deleted = (at: string): FileDiff => ({ kind: 'deleted', path: path(at) });
const renamed = (from: string, to: string): FileDiff => ({
  ...{ kind: 'renamed', from: path(from), path: path(to), hunks: [] },
});
const added = (at: string): FileDiff => ({ kind: 'added', path: path(at), hunks: [] });
const asked = (specifier: string, ...diffs: readonly FileDiff[]): boolean =>
  isTakenAway(candidatesFor(path('src/a.ts'), specifier), diffs);

describe('a file that is imported', () => {
  it('is taken away where the change deletes or moves it', () => {
    expect(asked('./b', deleted('src/b.ts'))).toBe(true);
    expect(asked('./b.js', renamed('src/b.ts', 'src/other/b.ts'))).toBe(true);
    expect(asked('./b', deleted('src/b/index.ts'), added('src/bb.ts'))).toBe(true);
  });

  it('is not where nobody knows', () => {
    expect(asked('./b')).toBe(false);
    expect(asked('./b', deleted('src/c.ts'))).toBe(false);
    expect(asked('./b', deleted('src/b.css'))).toBe(false);
  });

  it('is not where something else comes in its place, or it is made from now on', () => {
    expect(asked('./b', deleted('src/b.ts'), added('src/b/index.tsx'))).toBe(false);
    expect(asked('./b', renamed('src/b.ts', 'src/b.d.ts'))).toBe(false);
    expect(asked('./b', deleted('src/b.ts'), added('.gitignore'))).toBe(false);
  });
});
