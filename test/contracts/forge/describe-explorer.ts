import { expect, it } from '@jest/globals';
import { isAppError } from '../../../src/domain/errors.ts';
import { parseRepoPath } from '../../../src/domain/ids.ts';
import type { RepoPath } from '../../../src/domain/ids.ts';
import type { Explorer } from '../../../src/ports/explorer.ts';
import type { ExploredChange, ExploredPlace } from './forge-place.ts';

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('');

const before = {
  'src/a.ts': lines(12),
  'src/gone.ts': 'gone\n',
  'src/old.ts': lines(20),
  'docs/guide.md': '# A guide\n',
  'docs/100% sure/数据 & été #1?.md': 'odd\n',
};
const changed = {
  'src/a.ts': lines(12).replace('line 4\n', 'new 4\nnew 5\n'),
  'src/gone.ts': null,
  'src/old.ts': null,
  'src/moved.ts': lines(20),
  'src/new.ts': 'new\n',
};

const a = parseRepoPath('src/a.ts');
const odd = parseRepoPath('docs/100% sure/数据 & été #1?.md');

/** Whoever looks around finds the repository as it was when the change was opened. */
export function describeExplorer(placeNow: () => ExploredPlace): void {
  let still: Promise<ExploredChange> | undefined;
  /** One for all who only look at it. */
  const stillChange = () => (still ??= placeNow().change(before, changed));
  const pathsOf = async (explorer: Explorer, side: 'base' | 'head'): Promise<readonly RepoPath[]> => {
    const { paths, isComplete } = await explorer.tree(side);
    expect(isComplete).toBe(true);
    return paths.toSorted();
  };
  /** `<first>-<last> <commit>` */
  const blamed = async (explorer: Explorer, path: RepoPath, first: number, last: number) =>
    (await explorer.blame(path, { first, last })).map((one) => `${one.first}-${one.last} ${one.commit}`);

  it('sees the files of both sides, wherever they are', async () => {
    const explorer = await (await stillChange()).explore();
    const kept = ['docs/100% sure/数据 & été #1?.md', 'docs/guide.md', 'src/a.ts'];
    expect(await pathsOf(explorer, 'base')).toEqual([...kept, 'src/gone.ts', 'src/old.ts']);
    expect(await pathsOf(explorer, 'head')).toEqual([...kept, 'src/moved.ts', 'src/new.ts']);
  });

  it('reads files that are not in the change, on either side', async () => {
    const explorer = await (await stillChange()).explore();
    const [guide, gone, none] = ['docs/guide.md', 'src/gone.ts', 'src/none.ts'].map(parseRepoPath);
    if (guide === undefined || gone === undefined || none === undefined) throw new Error('no paths');
    const [head, base] = await Promise.all([
      explorer.files([guide, odd, gone, none], 'head'),
      explorer.files([guide, odd, gone, none], 'base'),
    ]);
    const missing = (path: RepoPath) => ({ absent: 'missing', path });
    expect([...head.values()]).toEqual(['# A guide\n', 'odd\n', missing(gone), missing(none)]);
    expect([...base.values()]).toEqual(['# A guide\n', 'odd\n', 'gone\n', missing(none)]);
  });

  it('has the diff of the change', async () => {
    const change = await stillChange();
    const explorer = await change.explore();
    expect(await explorer.diff()).toEqual(await (await change.source()).diff());
  });

  it('knows which commit a line is from', async () => {
    const change = await stillChange();
    const explorer = await change.explore();
    const [old, added, rest] = await explorer.blame(a, { first: 1, last: 8 });
    expect([old, added, rest].map((one) => [one?.first, one?.last])).toEqual([
      [1, 3],
      [4, 5],
      [6, 8],
    ]);
    expect(added?.commit).toBe(change.head());
    expect(added?.subject).toBe((await explorer.commits()).at(-1)?.message);
    expect(added?.author).toBe((await explorer.commits()).at(-1)?.author);
    expect(added?.at.getTime()).not.toBeNaN();
    expect(old?.commit).not.toBe(change.head());
    expect(rest?.commit).toBe(old?.commit);
  });

  it('blames only lines that are there, and only those that were asked for', async () => {
    const explorer = await (await stillChange()).explore();
    const [first] = await explorer.blame(a, { first: 1, last: 1 });
    const base = first?.commit ?? '';
    expect(await blamed(explorer, a, 7, 9)).toEqual([`7-9 ${base}`]);
    expect(await blamed(explorer, a, 12, 99)).toEqual([`12-13 ${base}`]);
    expect(await blamed(explorer, a, 14, 20)).toEqual([]);
    expect(await blamed(explorer, odd, 0, 5)).toEqual([`1-1 ${base}`]);
    expect(await blamed(explorer, parseRepoPath('src/gone.ts'), 1, 1)).toEqual([]);
    expect(await blamed(explorer, parseRepoPath('src/none.ts'), 1, 1)).toEqual([]);
  });

  it('stays with the head at which it was opened, and lists its commits, the oldest first', async () => {
    const change = await placeNow().change(before, changed);
    const first = change.head();
    const early = await change.explore();
    await change.push({ 'src/later.ts': 'later\n' });
    expect(await pathsOf(early, 'head')).not.toContain('src/later.ts');
    // A forge may list only those of the newest head: then it says that this is another one.
    const known = await early
      .commits()
      .then((commits) => commits.map(({ commit }) => commit))
      .catch((error: unknown) => isAppError(error, 'service-unavailable'));
    expect([[first], true]).toContainEqual(known);
    const explorer = await change.explore();
    expect(await pathsOf(explorer, 'head')).toContain('src/later.ts');
    const commits = await explorer.commits();
    expect(commits.map(({ commit }) => commit)).toEqual([first, change.head()]);
    for (const { author, message } of commits) {
      expect(author).not.toBe('');
      expect(message).toMatch(/\S$/);
    }
  });
}
