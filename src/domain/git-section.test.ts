import { describe, expect, it } from '@jest/globals';
import { printDiffs } from '../../test/kit/print-diff.ts';
import { SampleRepository } from '../../test/kit/sample-repository.ts';
import { parseUnifiedDiff } from './unified-diff.ts';

const tenLines = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n';
const binary = Uint8Array.from([0, 1, 2, 3, 0, 255]);
const otherBinary = Uint8Array.from({ length: 300 }, (_, index) => index % 7);
const oneToTwo = ['- 1 one', '+ 1 two'];

interface RealCase {
  readonly name: string;
  readonly before: (repository: SampleRepository) => unknown;
  readonly after: (repository: SampleRepository) => unknown;
  readonly options?: readonly string[];
  readonly settings?: readonly string[];
  readonly expected: readonly string[];
}

const edit = (path: string): Pick<RealCase, 'before' | 'after'> => ({
  before: (repository) => repository.write(path, 'one\n'),
  after: (repository) => repository.write(path, 'two\n'),
});

const realCases: readonly RealCase[] = [
  {
    name: 'a changed line between its context',
    before: (repository) => repository.write('a.ts', tenLines),
    after: (repository) => repository.write('a.ts', tenLines.replace('five', '5\n5½')),
    options: ['--unified=1'],
    expected: ['modified a.ts', '= 4 4 four', '- 5 five', '+ 5 5', '+ 6 5½', '= 6 7 six'],
  },
  {
    name: 'the first and the last line, without context',
    before: (repository) => repository.write('a.ts', tenLines),
    after: (repository) => repository.write('a.ts', `zero\n${tenLines.replace('ten\n', '')}`),
    options: ['--unified=0'],
    expected: ['modified a.ts', '+ 1 zero', '- 10 ten'],
  },
  {
    name: 'hunks whose counts of one are left out',
    ...edit('a.ts'),
    expected: ['modified a.ts', ...oneToTwo],
  },
  {
    name: 'an added file',
    before: () => undefined,
    after: (repository) => repository.write('src/new.ts', 'one\ntwo\n'),
    expected: ['added src/new.ts', '+ 1 one', '+ 2 two'],
  },
  {
    name: 'an added empty file, which has no `---` line',
    before: () => undefined,
    after: (repository) => repository.write('src/empty.ts', ''),
    expected: ['added src/empty.ts'],
  },
  {
    name: 'a file that became empty',
    before: (repository) => repository.write('a.ts', 'one\n'),
    after: (repository) => repository.write('a.ts', ''),
    expected: ['modified a.ts', '- 1 one'],
  },
  {
    name: 'deleted files, one of them empty, one binary',
    before: (repository) => repository.write('a.ts', 'one\n').write('b.ts', '').write('c.bin', binary),
    after: (repository) => repository.remove('a.ts').remove('b.ts').remove('c.bin'),
    expected: ['deleted a.ts', 'deleted b.ts', 'deleted c.bin'],
  },
  {
    name: 'a pure rename',
    before: (repository) => repository.write('a.ts', tenLines),
    after: (repository) => repository.move('a.ts', 'lib/b.ts'),
    expected: ['renamed lib/b.ts from a.ts'],
  },
  {
    name: 'a rename with a change',
    before: (repository) => repository.write('a.ts', tenLines),
    after: (repository) => repository.write('a.ts', `${tenLines}eleven\n`).move('a.ts', 'b.ts'),
    options: ['--unified=1'],
    expected: ['renamed b.ts from a.ts', '= 10 10 ten', '+ 11 eleven'],
  },
  {
    name: 'a rename between names with spaces and ` b/` in them',
    before: (repository) => repository.write('x b/y z', tenLines),
    after: (repository) => repository.move('x b/y z', 'q b/x b/y'),
    expected: ['renamed q b/x b/y from x b/y z'],
  },
  {
    name: 'a rename between names that need quotes',
    before: (repository) => repository.write('tab\tü.ts', tenLines),
    after: (repository) => repository.move('tab\tü.ts', 'new\nline.ts'),
    expected: ['renamed new\nline.ts from tab\tü.ts'],
  },
  {
    name: 'a copy',
    before: (repository) => repository.write('a.ts', tenLines),
    after: (repository) => repository.write('b.ts', `zero\n${tenLines}`),
    options: ['--find-copies-harder', '--unified=0'],
    expected: ['copied b.ts from a.ts', '+ 1 zero'],
  },
  {
    name: 'a rename from and to folders that are named like the prefixes',
    before: (repository) => repository.write('a/x.ts', tenLines),
    after: (repository) => repository.move('a/x.ts', 'b/x.ts'),
    options: ['--no-prefix'],
    expected: ['renamed b/x.ts from a/x.ts'],
  },
  {
    name: 'a change of mode alone',
    before: (repository) => repository.write('run me.sh', 'one\n').write('z.ts', 'one\n'),
    after: (repository) => repository.makeExecutable('run me.sh').write('z.ts', 'two\n'),
    expected: ['modified run me.sh', 'modified z.ts', ...oneToTwo],
  },
  {
    name: 'a change of mode with a change',
    before: (repository) => repository.write('run.sh', 'one\n'),
    after: (repository) => repository.write('run.sh', 'two\n').makeExecutable('run.sh'),
    expected: ['modified run.sh', ...oneToTwo],
  },
  {
    name: 'binary files, added, changed and renamed',
    before: (repository) => repository.write('changed.bin', binary).write('old.bin', otherBinary),
    after: (repository) =>
      repository
        .write('added.bin', otherBinary.slice(5))
        .write('changed.bin', otherBinary.slice(100))
        .write('old.bin', otherBinary.with(3, 99))
        .move('old.bin', 'renamed.bin'),
    expected: ['opaque added.bin binary', 'opaque changed.bin binary', 'opaque renamed.bin binary'],
  },
  {
    name: 'binary patches with the text files around them',
    before: (repository) => repository.write('a.ts', 'one\n').write('m.bin', binary).write('z.ts', 'one\n'),
    after: (repository) =>
      repository.write('a.ts', 'two\n').write('m.bin', otherBinary).write('z.ts', 'two\n'),
    options: ['--binary'],
    expected: ['modified a.ts', ...oneToTwo, 'opaque m.bin binary', 'modified z.ts', ...oneToTwo],
  },
  {
    name: 'a file that became a symbolic link is deleted and added',
    before: (repository) => repository.write('a.ts', 'one\n'),
    after: (repository) => repository.remove('a.ts').link('a.ts', 'b.ts'),
    expected: ['deleted a.ts', 'added a.ts', '+ 1 b.ts', 'no newline: new'],
  },
  {
    name: 'no newline at the end on the old, the new and both sides',
    before: (repository) => repository.write('both.ts', 'a\nb').write('new.ts', 'a\n').write('old.ts', 'a'),
    after: (repository) => repository.write('both.ts', 'c\nb').write('new.ts', 'a').write('old.ts', 'a\n'),
    expected: [
      ...['modified both.ts', '- 1 a', '+ 1 c', '= 2 2 b', 'no newline: old, new'],
      ...['modified new.ts', '- 1 a', '+ 1 a', 'no newline: new'],
      ...['modified old.ts', '- 1 a', '+ 1 a', 'no newline: old'],
    ],
  },
  {
    name: 'CR LF, a lone CR, U+2028 and U+2029 in the content',
    before: (repository) => repository.write('a.ts', 'same\r\none\r\n'),
    after: (repository) => repository.write('a.ts', 'same\r\nt\rw\u2028o\u2029\r\n'),
    expected: ['modified a.ts', '= 1 1 same\r', '- 2 one\r', '+ 2 t\rw\u2028o\u2029\r'],
  },
  {
    name: 'content that looks like headers',
    before: (repository) =>
      repository.write('a.sql', '-- one\n-- a/x\n++ b/x\n@@ -1 +1 @@\n').write('z.ts', 'one\n'),
    after: (repository) =>
      repository.write('a.sql', '++ one\n++ b/x\ndiff --git a/x b/x\n\\ No newline\n').write('z.ts', 'two\n'),
    expected: [
      ...['modified a.sql', '- 1 -- one', '- 2 -- a/x', '+ 1 ++ one', '= 3 2 ++ b/x'],
      ...['- 4 @@ -1 +1 @@', '+ 3 diff --git a/x b/x', '+ 4 \\ No newline'],
      ...['modified z.ts', ...oneToTwo],
    ],
  },
  {
    name: 'a name with ` b/` in it',
    ...edit('a b/a b/c.ts'),
    expected: ['modified a b/a b/c.ts', ...oneToTwo],
  },
  {
    name: 'a name with ` b/` in it and no `---` line',
    before: () => undefined,
    after: (repository) => repository.write('x b/x b/x', ''),
    expected: ['added x b/x b/x'],
  },
  { name: 'a name with spaces at its ends', ...edit(' a .ts '), expected: ['modified  a .ts ', ...oneToTwo] },
  {
    name: 'a quoted name: quotes, backslash, control characters, octal UTF-8',
    ...edit('q"\\\t\x01\r日本語😀.ts'),
    expected: ['modified q"\\\t\x01\r日本語😀.ts', ...oneToTwo],
  },
  {
    name: 'a UTF-8 name without quotes, with a U+2028',
    ...edit('日本語 \u2028é.ts'),
    settings: ['core.quotePath=false'],
    expected: ['modified 日本語 \u2028é.ts', ...oneToTwo],
  },
  ...['--no-prefix', '--src-prefix=old/', '--src-prefix=x/', '-R'].map((option): RealCase => {
    const reversed = option === '-R';
    const both = option === '--src-prefix=old/' ? [option, '--dst-prefix=new/'] : [option];
    return {
      name: `the prefixes of ${both.join(' ')}`,
      ...edit('a/b/c.ts'),
      options: both,
      expected: ['modified a/b/c.ts', ...(reversed ? ['- 1 two', '+ 1 one'] : oneToTwo)],
    };
  }),
  {
    name: 'the prefixes of mnemonicPrefix, with a file that has no `---` line',
    before: (repository) => repository.write('i/w.ts', 'one\n'),
    after: (repository) => repository.write('i/w.ts', 'two\n').write('w/empty.ts', ''),
    settings: ['diff.mnemonicPrefix=true'],
    expected: ['modified i/w.ts', ...oneToTwo, 'added w/empty.ts'],
  },
];

describe('what `git diff` prints', () => {
  it.each(realCases)('is read: $name', ({ before, after, options = [], settings = [], expected }) => {
    using repository = new SampleRepository();
    before(repository);
    repository.commitAll();
    after(repository);
    repository.git('add', '--all');
    const set = settings.flatMap((setting) => ['-c', setting]);
    const text = repository.git(...set, 'diff', '--cached', '--find-renames', ...options);
    expect(printDiffs(parseUnifiedDiff(text))).toEqual(expected);
  });

  it('says a submodule is one when it is added, moved and removed', () => {
    using repository = new SampleRepository();
    const commitInside = (name: string): void => {
      repository.git('-C', name, 'commit', '--quiet', '--allow-empty', `--message=${name}`);
    };
    for (const name of ['gone', 'moved']) {
      repository.git('init', '--quiet', name);
      commitInside(name);
    }
    repository.commitAll();
    commitInside('moved');
    repository.remove('gone').git('init', '--quiet', 'new');
    commitInside('new');
    repository.git('add', '--all');
    for (const option of ['--submodule=short', '--full-index']) {
      expect(printDiffs(parseUnifiedDiff(repository.git('diff', '--cached', option)))).toEqual([
        'deleted gone',
        'opaque moved submodule',
        'opaque new submodule',
      ]);
    }
    const log = repository.git('diff', '--cached', '--submodule=log');
    expect(printDiffs(parseUnifiedDiff(log))).toEqual(
      ['gone', 'moved', 'new'].map((name) => `opaque ${name} submodule`),
    );
  });

  it('names the files of two folders outside of any repository by the new folder', () => {
    using folders = new SampleRepository();
    folders.write('v1/x.ts', 'one\n').write('v2/x.ts', 'two\n').write('v1/m.sh', '').write('v2/m.sh', '');
    folders.makeExecutable('v2/m.sh').write('v2/new.ts', 'one\n').write('v1/gone.ts', 'other\n');
    folders.write('v1/a.bin', binary).write('v2/a.bin', otherBinary);
    expect(printDiffs(parseUnifiedDiff(folders.git('diff', '--no-index', 'v1', 'v2')))).toEqual([
      ...['opaque v2/a.bin binary', 'deleted v1/gone.ts', 'modified v2/m.sh'],
      ...['added v2/new.ts', '+ 1 one', 'modified v2/x.ts', ...oneToTwo],
    ]);
  });

  it('keeps the declaration that git prints after the hunk header', () => {
    const text =
      'diff --git a/x.ts b/x.ts\n--- a/x.ts\n+++ b/x.ts\n@@ -9 +9 @@ class A<T> @@ {\n-one\n+two\n';
    const [diff] = parseUnifiedDiff(text);
    expect(diff).toMatchObject({ hunks: [{ oldStart: 9, newStart: 9, section: 'class A<T> @@ {' }] });
  });

  it('says of a merge with more than two sides that it cannot be read', () => {
    using repository = new SampleRepository();
    repository
      .write('my file.ts', tenLines)
      .write('z.ts', 'one\n')
      .commitAll()
      .git('checkout', '-qb', 'other');
    repository.write('my file.ts', tenLines.replace('five', 'b')).commitAll().git('checkout', '-q', 'main');
    repository.write('my file.ts', tenLines.replace('five', 'a')).commitAll();
    repository.git('merge', '--quiet', 'other');
    repository.write('z.ts', 'two\n');
    expect(printDiffs(parseUnifiedDiff(repository.git('diff')))).toEqual([
      'opaque my file.ts unreadable',
      ...['modified z.ts', ...oneToTwo],
    ]);
    expect(printDiffs(parseUnifiedDiff(repository.git('diff', '--cached')))).toEqual([
      'opaque my file.ts unreadable',
    ]);
  });
});
