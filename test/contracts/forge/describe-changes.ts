import { expect, it } from '@jest/globals';
import type { FileDiff } from '../../../src/domain/diff.ts';
import { parseRepoPath } from '../../../src/domain/ids.ts';
import { memoryChange } from '../../memory-change.ts';
import type { Files } from '../../memory-change.ts';
import type { Changes, ChangesPlace } from './forge-place.ts';

const lines = (count: number, word = 'line'): string =>
  Array.from({ length: count }, (_, index) => `${word} ${index + 1}\n`).join('');

/** Without what git guesses about a hunk, in the order of the paths. */
function plain(files: readonly FileDiff[]): readonly object[] {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map((file) =>
    'hunks' in file ? { ...file, hunks: file.hunks.map(({ section: _, ...hunk }) => hunk) } : file,
  );
}

/** As git itself compares both sets of files. */
async function expected(before: Files, after: Files): Promise<readonly object[]> {
  return plain(await memoryChange(before, after).diff());
}

function applied(before: Files, changes: Changes): Files {
  const all = Object.entries({ ...before, ...changes });
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null));
}

const before = {
  'src/a.ts': lines(40),
  'src/gone.ts': 'gone\n',
  'src/old.ts': lines(20, 'old'),
  'src/same.ts': 'same\n',
  'src/ends.ts': 'no line end',
};

/** A change is read as git sees it, wherever it is. */
export function describeChanges(placeNow: () => ChangesPlace): void {
  it.each<[string, Changes]>([
    ['first, middle and last line', { 'src/a.ts': `first\n${lines(40).replace('line 20\n', '')}last\n` }],
    [
      'new, deleted and changed files',
      { 'src/new.ts': 'new\n', 'src/gone.ts': null, 'src/same.ts': 'other\n' },
    ],
    [
      'a rename with changes',
      { 'src/old.ts': null, 'src/moved.ts': lines(20, 'old').replace('old 9\n', 'x\n') },
    ],
    ['a missing line end', { 'src/ends.ts': 'no line end\nbut more', 'src/same.ts': 'same' }],
    [
      'words of all languages, and paths with spaces',
      { 'src/数据 表.ts': 'const 名 = "é";\r\n', 'b c.ts': 'x\n' },
    ],
    ['a file whose diff is large', { 'src/a.ts': lines(3000, 'a line that is long enough') }],
  ])('has the lines of %s', async (_, changes) => {
    const change = await placeNow().change(before, changes);
    const source = await change.source();
    expect(plain(await source.diff())).toEqual(await expected(before, applied(before, changes)));
  });

  it('has the files of both sides, and says of the others that they are not there', async () => {
    const change = await placeNow().change(before, { 'src/a.ts': 'changed\n' });
    const source = await change.source();
    const [a, same, none] = ['src/a.ts', 'src/same.ts', 'src/none.ts'].map(parseRepoPath);
    if (a === undefined || same === undefined || none === undefined) throw new Error('no paths');
    // Whoever reads files has read the diff before.
    await source.diff();
    const [head, base] = await Promise.all([
      source.files([a, same, none], 'head'),
      source.files([a], 'base'),
    ]);
    expect([head.get(a), head.get(same), base.get(a)]).toEqual(['changed\n', 'same\n', before['src/a.ts']]);
    expect(head.get(none)).toEqual({ absent: 'missing', path: none });
  });

  it('may have more than a hundred files', async () => {
    const names = Array.from({ length: 130 }, (_, index) => `many/f${index}.ts`);
    const changes = Object.fromEntries(names.map((name) => [name, `${name}\n`]));
    const source = await (await placeNow().change(before, changes)).source();
    expect(plain(await source.diff())).toEqual(await expected(before, applied(before, changes)));
    const paths = names.map(parseRepoPath);
    const files = await source.files(paths, 'head');
    expect(paths.map((path) => files.get(path))).toEqual(Object.values(changes));
  });

  it('is the whole change after a second push, a revert and a rewrite', async () => {
    const change = await placeNow().change(before, { 'src/a.ts': 'one\n', 'src/new.ts': 'new\n' });
    const paths = async () =>
      (await (await change.source()).diff()).map(({ kind, path }) => `${kind} ${path}`);
    await change.push({ 'src/b.ts': 'b\n' });
    expect((await paths()).toSorted()).toEqual(['added src/b.ts', 'added src/new.ts', 'modified src/a.ts']);
    await change.push({ 'src/a.ts': before['src/a.ts'] });
    expect((await paths()).toSorted()).toEqual(['added src/b.ts', 'added src/new.ts']);
    await change.forcePush({ 'src/gone.ts': null });
    expect(await paths()).toEqual(['deleted src/gone.ts']);
  });
}
