import { describe, expect, it } from '@jest/globals';
import { SampleRepository } from '../../test/kit/sample-repository.ts';
import { parseRawDiff } from './raw-diff.ts';
import { parseUnifiedDiff } from './unified-diff.ts';

const raw = ['diff', '--raw', '-z', '--no-abbrev', '--find-renames', '--find-copies-harder'];
const tenLines = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n';
const object = expect.stringMatching(/^[0-9a-f]{40}$/);

describe('parseRawDiff of what git prints', () => {
  it('reads status, modes, objects, scores and unquoted paths', () => {
    using repository = new SampleRepository();
    repository.write('changed "é\n.ts', 'one\n').write('gone.ts', 'bye\n').write('from here.ts', tenLines);
    repository
      .write('run.sh', '#!\n')
      .write('link.ts', 'linked\n')
      .write('kept.ts', `${tenLines}kept\n`.repeat(3));
    repository.commitAll().write('changed "é\n.ts', 'two\n').remove('gone.ts').makeExecutable('run.sh');
    repository.move('from here.ts', 'to/there.ts').remove('link.ts').link('link.ts', 'run.sh');
    repository.write('new.ts', 'hello\n').write('copy.ts', `${tenLines}kept\n`.repeat(3));
    repository.git('add', '--all');
    const file = { mode: '100644', object };
    const none = { mode: '000000', object: undefined };
    expect(parseRawDiff(repository.git(...raw, '--cached'))).toEqual({
      patch: '',
      changes: [
        { status: 'modified', old: file, new: file, score: undefined, path: 'changed "é\n.ts' },
        { status: 'copied', old: file, new: file, score: 100, from: 'kept.ts', path: 'copy.ts' },
        { status: 'deleted', old: file, new: none, score: undefined, path: 'gone.ts' },
        {
          status: 'type-changed',
          old: file,
          new: { mode: '120000', object },
          score: undefined,
          path: 'link.ts',
        },
        { status: 'added', old: none, new: file, score: undefined, path: 'new.ts' },
        { status: 'modified', old: file, new: { mode: '100755', object }, score: undefined, path: 'run.sh' },
        { status: 'renamed', old: file, new: file, score: 100, from: 'from here.ts', path: 'to/there.ts' },
      ],
    });
  });

  it('has no object for a file of the work tree', () => {
    using repository = new SampleRepository();
    repository.write('a.ts', 'one\n').commitAll().write('a.ts', 'two\n');
    expect(parseRawDiff(repository.git(...raw)).changes).toMatchObject([
      { old: { object }, new: { object: undefined } },
    ]);
  });

  it('says that a file is unmerged, and what its work tree has', () => {
    using repository = new SampleRepository();
    repository.write('a.ts', 'base\n').commitAll().git('checkout', '-qb', 'other');
    repository.write('a.ts', 'theirs\n').commitAll().git('checkout', '-q', 'main');
    repository.write('a.ts', 'ours\n').commitAll().git('merge', 'other');
    const statuses = parseRawDiff(repository.git(...raw)).changes.map((change) => change.status);
    expect(statuses).toEqual(['unmerged', 'modified']);
  });

  it('leaves the unified diff that git prints after the records, if asked for both', () => {
    using repository = new SampleRepository();
    repository.write('a.ts', 'one\n').write('b.ts', 'one\n').commitAll();
    expect(parseRawDiff(repository.git(...raw, '--patch'))).toEqual({ changes: [], patch: '' });
    repository.write('a.ts', 'two\n').write('b.ts', 'two\n');
    const { changes, patch } = parseRawDiff(repository.git(...raw, '--patch'));
    expect(changes.map(({ path }) => path)).toEqual(['a.ts', 'b.ts']);
    expect(parseUnifiedDiff(patch).map(({ path }) => path)).toEqual(['a.ts', 'b.ts']);
  });
});

describe('parseRawDiff', () => {
  const [one, two] = ['1'.repeat(40), '2'.repeat(40)];
  const good = `:100644 100644 ${one} ${two} M\0a.ts\0`;

  it('finds no change in an empty text', () => {
    expect(parseRawDiff('')).toEqual({ changes: [], patch: '' });
  });

  it.each([
    ['a record that is cut off', `${good}:100644 100644 ${one} ${two} M\0`, 'Line 2'],
    ['a rename without its new name', `:100644 100644 ${one} ${two} R100\0a.ts\0`, 'Line 1'],
    ['a record of a merge', `${good}::100644 100644 100644 ${one} ${one} ${two} MM\0a.ts\0`, 'Line 2'],
    ['a status that is not known', `:100644 100644 ${one} ${two} Q\0a.ts\0`, 'Line 1'],
    ['a mode that is not known', `:100644 123456 ${one} ${two} M\0a.ts\0`, 'Line 1'],
    ['something else', 'M\0a.ts\0', 'Line 1'],
    ['a shortened object name', `:100644 100644 1111111 ${two} M\0a.ts\0`, 'git object name'],
    ['a path out of the repository', `:100644 100644 ${one} ${two} M\0../a.ts\0`, 'repository path'],
  ])('refuses %s', (_, output, message) => {
    expect(() => parseRawDiff(output)).toThrow(message);
  });
});
