import { describe, expect, it } from '@jest/globals';
import { printDiffs } from '../../test/kit/print-diff.ts';
import { SampleRepository } from '../../test/kit/sample-repository.ts';
import { AppError } from './errors.ts';
import { parseUnifiedDiff, readFileDiffs } from './unified-diff.ts';

const oneToTwo = ['- 1 one', '+ 1 two'];
const hunk = '@@ -1 +1 @@\n-one\n+two\n';
const gitFile = (path: string, hunks = hunk): string =>
  `diff --git a/${path} b/${path}\nindex 5626abf..f719efd 100644\n--- a/${path}\n+++ b/${path}\n${hunks}`;
const plainFile = (path: string, hunks = hunk): string => `--- ${path}\n+++ ${path}\n${hunks}`;

describe('a diff inside of other text', () => {
  const changed = (): SampleRepository => {
    const repository = new SampleRepository();
    repository.write('a.ts', 'one\n').write('b.ts', 'one\n').commitAll();
    repository.write('a.ts', 'two\n').write('b.ts', 'two\n');
    return repository.commitAll('Count further\n\n--- a/no-file\n+++ b/no-file\n\ndiff is no header');
  };
  const expected = ['modified a.ts', ...oneToTwo, 'modified b.ts', ...oneToTwo];

  it('is found in the output of `git show` and of `git log -p`', () => {
    using repository = changed();
    expect(printDiffs(parseUnifiedDiff(repository.git('show')))).toEqual(expected);
    const log = ['added a.ts', '+ 1 one', 'added b.ts', '+ 1 one'];
    expect(printDiffs(parseUnifiedDiff(repository.git('log', '--patch')))).toEqual([...expected, ...log]);
  });

  it('is found in mails, whose end `-- ` is no removed line', () => {
    using repository = changed();
    const mails = repository.git('format-patch', '--stdout', '--root');
    expect(mails).toContain('\n-- \n');
    expect(printDiffs(parseUnifiedDiff(mails))).toHaveLength(4 + expected.length);
    expect(printDiffs(parseUnifiedDiff(mails.replaceAll(/ +$/gm, ''))).slice(4)).toEqual(expected);
  });

  it('may start with a byte order mark and end without a newline', () => {
    expect(printDiffs(parseUnifiedDiff(`\uFEFF${gitFile('a.ts').trimEnd()}`))).toEqual(expected.slice(0, 3));
  });
});

describe('a diff that was changed on its way', () => {
  it('keeps the line ends of the files when all of its own became CR LF', () => {
    const text = gitFile('a.ts', '@@ -1,3 +1,3 @@ x\n same\r\n-one\n+two\n\n\\ No newline at end of file\n');
    const expected = printDiffs(parseUnifiedDiff(text));
    expect(expected).toEqual([
      'modified a.ts',
      '= 1 1 same\r',
      '- 2 one',
      '+ 2 two',
      '= 3 3 ',
      'no newline: old, new',
    ]);
    expect(printDiffs(parseUnifiedDiff(text.replaceAll('\n', '\r\n')))).toEqual(expected);
    const plain = text.slice(text.indexOf('---')).replaceAll('\n', '\r\n');
    expect(printDiffs(parseUnifiedDiff(plain))).toEqual(expected);
  });

  it('is read when the spaces at line ends were lost', () => {
    const text = gitFile('a.ts', '@@ -1,3 +1,3 @@\n\n-one\n+two\n\n');
    expect(printDiffs(parseUnifiedDiff(text))).toEqual([
      'modified a.ts',
      '= 1 1 ',
      '- 2 one',
      '+ 2 two',
      '= 3 3 ',
    ]);
  });
});

describe('a file that cannot be read', () => {
  const broken: Record<string, string> = {
    'a hunk that is too short': '@@ -1,3 +1,3 @@\n-one\n+two\n',
    'a hunk that is too long': '@@ -1 +1 @@\n-one\n+two\n+three\n',
    'a hunk with a foreign line': '@@ -1,2 +1,2 @@\n-one\n*two\n+two\n',
    'a hunk header without numbers': '@@ -one +two @@\n-one\n+two\n',
    'a hunk header with numbers beyond all files': '@@ -1,9999999999 +1 @@\n-one\n+two\n',
    'a hunk header of a merge': '@@@ -1 -1 +1 @@@\n--one\n++two\n',
    'a hunk before the one above it': `@@ -9 +9 @@\n-one\n+two\n${hunk}`,
    'a hunk at line 0': '@@ -0 +1 @@\n-one\n+two\n',
    'a line after the end of the file': '@@ -1,2 +1 @@\n-one\n\\ No newline at end of file\n-two\n+two\n',
    'a hunk after the end of the file':
      '@@ -1 +1 @@\n-one\n+two\n\\ No newline at end of file\n@@ -3 +3 @@\n-a\n+b\n',
    'a removed line where only added ones are left': '@@ -1 +1,2 @@\n-one\n+two\n-three\n',
  };
  const cases = Object.entries(broken).map(([name, hunks]) => ({ name, hunks }));

  it.each(cases)('leaves the others as they are: $name', ({ hunks }) => {
    for (const write of [gitFile, plainFile]) {
      const text = [write('a.ts'), write('bad.ts', hunks), write('c.ts')].join('');
      const [before, after] = [
        ['modified a.ts', ...oneToTwo],
        ['modified c.ts', ...oneToTwo],
      ];
      expect(printDiffs(parseUnifiedDiff(text))).toEqual([...before, 'opaque bad.ts unreadable', ...after]);
      expect(printDiffs(parseUnifiedDiff(write('bad.ts', hunks)))).toEqual(['opaque bad.ts unreadable']);
    }
  });

  it('is one whose name cannot be told', () => {
    const text = `diff --git a/x b/y b/z\nnew file mode 100644\n${gitFile('c.ts')}`;
    expect(printDiffs(parseUnifiedDiff(text))[0]).toBe('opaque a/x b/y b/z unreadable');
    expect(printDiffs(parseUnifiedDiff('diff --git "a/x\nindex 1..2\n'))).toEqual(['opaque "a/x unreadable']);
    expect(printDiffs(parseUnifiedDiff('diff --git \n'))).toEqual(['opaque file without a name unreadable']);
  });

  it('is one whose hunks are missing', () => {
    const [header = ''] = gitFile('a.ts').split('@@');
    expect(printDiffs(parseUnifiedDiff(header))).toEqual(['opaque a.ts unreadable']);
  });
});

describe('the reader', () => {
  it('gives one file after the other', () => {
    const files = readFileDiffs(gitFile('a.ts') + gitFile('b.ts'));
    expect(files.next().value).toMatchObject({ path: 'a.ts' });
    expect(files.next().value).toMatchObject({ path: 'b.ts' });
    expect(files.next().done).toBe(true);
  });

  it('finds no file in a blank text', () => {
    expect(parseUnifiedDiff('')).toEqual([]);
    expect(parseUnifiedDiff(' \n\n')).toEqual([]);
  });

  it.each([
    'no diff\n',
    hunk,
    'diff of two things\n--- a/x\n+++ b/x\nbut no hunk\n',
    '*** a/x\n--- b/x\n***\n',
  ])('refuses a text without any file: %j', (text) => {
    expect(() => parseUnifiedDiff(text)).toThrow(AppError);
    expect(() => parseUnifiedDiff(text)).toThrow('Line 1 of the diff cannot be read');
  });

  it('counts the lines of a hunk with 100,000 lines to the end', () => {
    const added = Array.from({ length: 100_000 }, (_, index) => `+${index + 1}\n`).join('');
    const text = `diff --git a/x b/x\nnew file mode 100644\n--- /dev/null\n+++ b/x\n@@ -0,0 +1,100000 @@\n${added}`;
    expect(printDiffs(parseUnifiedDiff(text)).at(-1)).toBe('+ 100000 100000');
  });
});
