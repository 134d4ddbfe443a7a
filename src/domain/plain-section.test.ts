import { describe, expect, it } from '@jest/globals';
import { printDiffs } from '../../test/kit/print-diff.ts';
import { SampleRepository } from '../../test/kit/sample-repository.ts';
import { parseUnifiedDiff } from './unified-diff.ts';

const oneToTwo = ['- 1 one', '+ 1 two'];
const hunk = '@@ -1 +1 @@\n-one\n+two\n';

describe('what `diff` prints', () => {
  it('is read with all files of two folders', () => {
    using folders = new SampleRepository();
    folders.write('v1/src/x y.ts', 'one\n').write('v2/src/x y.ts', 'two\n');
    folders
      .write('v1/gone.ts', 'one\n')
      .write('v2/new.ts', 'two\n')
      .write('v1/full.ts', '')
      .write('v2/full.ts', 'two');
    folders.write('v1/a and b', '\0').write('v2/a and b', '\0\0');
    expect(printDiffs(parseUnifiedDiff(folders.diff('-ruN', 'v1', 'v2')))).toEqual([
      'opaque a and b binary',
      ...['modified full.ts', '+ 1 two', 'no newline: new'],
      'deleted gone.ts',
      ...['added new.ts', '+ 1 two'],
      ...['modified src/x y.ts', ...oneToTwo],
    ]);
  });

  it('passes over files that only one folder has', () => {
    using folders = new SampleRepository();
    folders.write('v1/x.ts', 'one\n').write('v2/x.ts', 'two\n').write('v1/gone.ts', 'one\n');
    expect(printDiffs(parseUnifiedDiff(folders.diff('-ru', 'v1', 'v2')))).toEqual([
      'modified x.ts',
      ...oneToTwo,
    ]);
  });

  it('is read when the names hold a tab, a quote and UTF-8', () => {
    using folders = new SampleRepository();
    folders.write('v1/t\t"é.ts', 'one\n').write('v2/t\t"é.ts', 'two\n');
    expect(printDiffs(parseUnifiedDiff(folders.diff('-ru', 'v1', 'v2')))).toEqual([
      ...['modified t\t"é.ts', ...oneToTwo],
    ]);
  });

  it.each([
    { names: ['x.ts.orig', 'x.ts'], path: 'x.ts' },
    { names: ['./src/x.ts', './src/x.ts'], path: 'src/x.ts' },
    { names: ['../old/src/x.ts', '../new/src/x.ts'], path: 'src/x.ts' },
    { names: ['/old/x.ts', '/new/x.ts'], path: 'x.ts' },
    { names: ['a/lib/x.ts', 'b/src/x.ts'], path: 'src/x.ts' },
    { names: ['lib/a/x.ts', 'lib/b/x.ts'], path: 'lib/b/x.ts' },
    { names: ['a/x.ts', 'a/x.ts'], path: 'a/x.ts' },
  ])('names the file of $names $path', ({ names: [old, fresh], path }) => {
    expect(printDiffs(parseUnifiedDiff(`--- ${old}\n+++ ${fresh}\n${hunk}`))).toEqual([
      `modified ${path}`,
      ...oneToTwo,
    ]);
  });

  it.each([
    ['/dev/null', 'b/x.ts', 'added x.ts'],
    ['a/x.ts', '/dev/null', 'deleted x.ts'],
    ['x.ts\t1970-01-01 01:00:00.000000000 +0100', 'x.ts\t2020-02-02 02:02:02 +0100', 'added x.ts'],
    ['x.ts\t1970-01-01 00:00:01.000000000 +0000', 'x.ts\t2020-02-02 02:02:02 +0000', 'modified x.ts'],
    ['x.ts\t2020-02-02 02:02:02 -0500', 'x.ts\t1969-12-31 19:00:00.000000000 -0500', 'deleted x.ts'],
  ])('knows whether the file was there from %j and %j', (old, fresh, expected) => {
    const counts = expected.startsWith('deleted') ? '-1 +0,0 @@\n-one' : '-0,0 +1 @@\n+one';
    expect(printDiffs(parseUnifiedDiff(`--- ${old}\n+++ ${fresh}\n@@ ${counts}\n`))[0]).toBe(expected);
  });

  it('lists a file by a harmless path, and does not read it, when its name leads out of the repository', () => {
    expect(printDiffs(parseUnifiedDiff(`--- a/x/../../y\n+++ b/x/../../y\n${hunk}`))).toEqual([
      'opaque x/y unreadable',
    ]);
    expect(printDiffs(parseUnifiedDiff(`diff --git a/../x b/../x\n--- a/../x\n+++ b/../x\n${hunk}`))).toEqual(
      ['opaque x unreadable'],
    );
  });

  it('is read with the titles of other version control systems', () => {
    const text = [
      `Index: src/x.ts\n${'='.repeat(67)}\n--- src/x.ts\t(revision 4)\n+++ src/x.ts\t(working copy)\n${hunk}`,
      '\nProperty changes on: src/x.ts\n___\nAdded: svn:eol-style\n## -0,0 +1 ##\n+native\n',
      `diff -r 9117c6561b0b -r 273ce12ad8f1 y.ts\n--- a/y.ts\tThu Jan 01\n+++ b/y.ts\tFri Jan 02\n${hunk}`,
    ];
    expect(printDiffs(parseUnifiedDiff(text.join('')))).toEqual([
      ...['modified src/x.ts', ...oneToTwo],
      ...['modified y.ts', ...oneToTwo],
    ]);
  });
});
