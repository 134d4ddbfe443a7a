import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SampleRepository } from '../../test/kit/sample-repository.ts';
import { isAppError } from '../domain/errors.ts';
import { review, sampleEngine, sampleIo } from './test-kit/sample-command.ts';

/** A repository whose branch `topic` adds a file with one error and one warning. */
function sample(): SampleRepository {
  const repository = new SampleRepository().write('old.ts', 'bad();\n').commitAll();
  repository.git('checkout', '--quiet', '-b', 'topic');
  return repository.write('new.ts', 'bad();\nworse();\n');
}

const kindsIn = (out: string): readonly string[] =>
  Array.from(out.matchAll(/`(\w+)` is a bad name/g), ([, name = '']) => name);

async function usageProblem(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return isAppError(error) ? `${error.code}: ${error.message}` : String(error);
}

describe('the exit code of a review', () => {
  it('is 1 with findings at or over the failing level', async () => {
    using repository = sample();
    expect((await review(repository.folder)).exitCode).toBe(1);
  });

  it.each([
    ['never', 0],
    ['error', 0],
    ['warning', 1],
    ['note', 1],
  ] as const)('with --fail-on %s and a warning is %i', async (failOn, exitCode) => {
    using repository = sample();
    repository.write('new.ts', 'worse();\n');
    expect((await review(repository.folder, { failOn })).exitCode).toBe(exitCode);
  });

  it.each([
    ['bad', 'block', 1],
    ['bad', 'comment', 0],
    ['bad', 'note', 0],
    ['bad', 'off', 0],
    ['worse', 'block', 1],
  ])(
    'with the finding %s and the mode %s of its rule is %i, whatever its severity',
    async (name, mode, code) => {
      using repository = sample();
      repository
        .write('new.ts', `${name}();\n`)
        .write('mode.yml', `rules: { no-bad-name: { mode: ${mode} } }\n`);
      const { exitCode, out } = await review(repository.folder, { config: 'mode.yml' });
      expect({ exitCode, isTold: out !== '' }).toEqual({ exitCode: code, isTold: mode !== 'off' });
    },
  );

  it('is 0 without findings', async () => {
    using repository = sample();
    repository.write('new.ts', 'fine();\n');
    expect(await review(repository.folder)).toEqual({ exitCode: 0, out: '', err: '' });
  });

  it('of an unfinished review depends on the gate', async () => {
    using repository = sample();
    repository.write('new.ts', 'if (\n').write('closed.yml', 'gate: closed\n');
    expect((await review(repository.folder)).exitCode).toBe(0);
    expect((await review(repository.folder, { config: 'closed.yml' })).exitCode).toBe(1);
  });
});

describe('what is reviewed', () => {
  it('is what the branch changes, not what was there', async () => {
    using repository = sample();
    const { out } = await review(repository.folder);
    expect(out).toContain('new.ts:1:1');
    expect(out).not.toContain('old.ts');
  });

  it('is every file of a folder that needs no repository, with --all', async () => {
    using repository = sample();
    repository.remove('.git');
    expect((await review(repository.folder, { all: true })).out).toContain('old.ts:1:1');
  });

  it('is a diff from standard input, with --diff -', async () => {
    using repository = sample();
    const diff = '--- a/old.ts\n+++ b/old.ts\n@@ -1 +1,2 @@\n bad();\n+worse();\n';
    const io = sampleIo(repository.folder, { readStdin: () => Promise.resolve(diff) });
    expect(kindsIn((await review(repository.folder, { diff: '-' }, io)).out)).toEqual(['worse']);
  });

  it('is told with paths that a terminal can open', async () => {
    using repository = sample();
    repository.write('deep/folder/x.ts', 'fine();\n');
    const io = sampleIo(join(repository.folder, 'deep'));
    expect((await review(repository.folder, {}, io)).out).not.toContain('new.ts');
    expect((await review(repository.folder, {}, sampleIo(repository.folder))).out).toContain('new.ts:1:1');
  });

  it('must exist', async () => {
    using repository = sample();
    expect(await usageProblem(review(repository.folder, { diff: 'no.diff' }))).toBe(
      'not-found: There is no diff named no.diff',
    );
  });
});

describe('the settings of a review', () => {
  const off = 'rules: { no-bad-name: off }\n';

  it('are those of the base: a change does not soften its own review, and is told so', async () => {
    using repository = sample();
    repository.write('.autoglm.yml', off).commitAll();
    const { exitCode, err } = await review(repository.folder);
    expect(exitCode).toBe(1);
    expect(err).toBe(
      '.autoglm.yml differs from the one of main, which is in force. To try yours: autoglm review --config .autoglm.yml\n',
    );
  });

  it('hold once the base has them', async () => {
    using repository = new SampleRepository().write('.autoglm.yml', off).commitAll();
    repository.write('new.ts', 'bad();\n');
    expect(await review(repository.folder)).toEqual({ exitCode: 0, out: '', err: '' });
  });

  it('may come from a named file instead', async () => {
    using repository = sample();
    repository.write('mine.yml', 'rules: { no-bad-name: { worse: false } }\n');
    expect(kindsIn((await review(repository.folder, { config: 'mine.yml' })).out)).toEqual(['bad']);
  });

  it('lie over those of the installation', async () => {
    using repository = sample();
    repository.write('../defaults.yml', 'language: zh-CN\nfailing_level: never\n');
    const io = () =>
      sampleIo(repository.folder, { environment: { defaultsFile: '../defaults.yml', isDebug: false } });
    expect(await review(repository.folder, {}, io())).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('错误'),
    });
    expect(await review(repository.folder, { failOn: 'error', language: 'en' }, io())).toMatchObject({
      exitCode: 1,
      out: expect.stringContaining('error'),
    });
  });

  it('of an invalid file are not in force, and the review says that it is not the one asked for', async () => {
    using repository = new SampleRepository().write('.autoglm.yml', 'langauge: en\nscope: all\n').commitAll();
    repository.write('new.ts', 'fine();\n');
    const { exitCode, out } = await review(repository.folder, { quiet: false });
    expect(exitCode).toBe(0);
    expect(out).toMatch(
      /^! Partial review: this was not analysed\n {4}\.autoglm\.yml {2}cannot be read: 1:1 `langauge` is not a setting\. Did you mean `language`\? .*\n {4}\.autoglm\.yml {2}cannot be read: 2:8 `scope` cannot be `all`/,
    );
  });

  it('from a named file that is invalid or missing stop the command', async () => {
    using repository = sample();
    repository.write('mine.yml', 'langauge: en\nscope: all\n');
    expect(await usageProblem(review(repository.folder, { config: 'mine.yml' }))).toMatch(
      /^invalid-configuration: mine\.yml:1:1: `langauge` is not a setting\. .*\nmine\.yml:2:8: `scope`/,
    );
    expect(await usageProblem(review(repository.folder, { config: 'none.yml' }))).toBe(
      'not-found: There is no configuration file named none.yml',
    );
  });

  it('may be narrowed to some rules, also those that are off', async () => {
    using repository = sample();
    repository.write('mine.yml', off);
    const only = (rule: readonly string[]) => review(repository.folder, { config: 'mine.yml', rule });
    expect(kindsIn((await only(['no-bad-name'])).out)).toEqual(['bad', 'worse']);
    expect(kindsIn((await only(['no-unused-suppression'])).out)).toEqual([]);
    expect(await usageProblem(only(['no-bad-nam']))).toBe(
      'usage: There is no rule no-bad-nam. Did you mean no-bad-name?',
    );
  });
});

describe('the output of a review', () => {
  it('goes to the terminal and into the file of each --report, whose folder is made', async () => {
    using repository = sample();
    const report = [
      { format: 'json', file: 'reports/review.json' },
      { format: 'junit', file: 'reports/junit.xml' },
    ] as const;
    const { out, err } = await review(repository.folder, { report, quiet: false });
    expect(out).toContain('✖ 1 error, 1 warning');
    expect(err).toBe('Wrote json to reports/review.json\nWrote junit to reports/junit.xml\n');
    const read = (file: string): string => readFileSync(join(repository.folder, 'reports', file), 'utf8');
    expect(JSON.parse(read('review.json'))).toMatchObject({ findings: [{}, {}] });
    expect(read('junit.xml')).toContain('<testsuite ');
  });

  it('goes to a file when asked', async () => {
    using repository = sample();
    const { out, err } = await review(repository.folder, {
      format: 'json',
      output: 'review.json',
      quiet: false,
    });
    expect(out).toBe('');
    expect(err).toBe('Wrote json to review.json\n');
    expect(JSON.parse(readFileSync(join(repository.folder, 'review.json'), 'utf8'))).toMatchObject({
      verdict: 'block',
    });
  });

  it('shows progress in a terminal when it takes long', async () => {
    using repository = sample();
    const ticks = Array.from({ length: 20 }, (_tick, index) => index * 600);
    const io = sampleIo(repository.folder, { isTerminal: true, now: () => ticks.shift() ?? 9_000 });
    const { err } = await review(repository.folder, { quiet: false }, io);
    expect(err).toMatch(/1 of 1 files.*\r\u001b\[2K$/s);
  });
});

describe('--fix', () => {
  it('applies the safe fixes and shows what is left', async () => {
    using repository = sample();
    const { exitCode, out, err } = await review(repository.folder, { fix: true });
    expect(readFileSync(join(repository.folder, 'new.ts'), 'utf8')).toBe('good();\nworse();\n');
    expect(err).toBe('Fixed 1 finding in 1 file\n');
    expect(kindsIn(out)).toEqual(['worse']);
    expect(exitCode).toBe(0);
  });

  it('leaves what the change did not touch', async () => {
    using repository = sample();
    await review(repository.folder, { fix: true });
    expect(readFileSync(join(repository.folder, 'old.ts'), 'utf8')).toBe('bad();\n');
  });

  it('leaves a file alone that changed during the review', async () => {
    using repository = sample();
    const engine = {
      ...sampleEngine,
      createPool: () => {
        const pool = sampleEngine.createPool(10);
        return {
          analyse: (...args: Parameters<typeof pool.analyse>) => {
            repository.write('new.ts', 'bad(); // an editor saved\n');
            return pool.analyse(...args);
          },
          [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
        };
      },
    };
    const { err } = await review(repository.folder, { fix: true }, sampleIo(repository.folder), engine);
    expect(err).toContain('Not fixed, the file changed during the review: new.ts');
    expect(readFileSync(join(repository.folder, 'new.ts'), 'utf8')).toBe('bad(); // an editor saved\n');
  });

  it('leaves a file alone that is not UTF-8', async () => {
    using repository = sample();
    const latin1 = Buffer.from('bad("caf\u00e9");\n', 'latin1');
    repository.write('new.ts', latin1);
    await review(repository.folder, { fix: true });
    expect(readFileSync(join(repository.folder, 'new.ts')).equals(latin1)).toBe(true);
  });

  it('says when there is nothing to fix', async () => {
    using repository = sample();
    repository.write('new.ts', 'worse();\n');
    expect((await review(repository.folder, { fix: true })).err).toBe(
      'There is nothing that can be fixed safely\n',
    );
  });

  it('needs a work tree', async () => {
    using repository = sample();
    expect(await usageProblem(review(repository.folder, { fix: true, head: 'HEAD' }))).toMatch(
      /^usage: --fix writes/,
    );
  });
});

describe('--fix-branch', () => {
  it('makes a branch with a commit for each fix and touches nothing else', async () => {
    using repository = sample();
    repository.write('two.ts', 'bad();\nbad();\n').commitAll('topic');
    repository.write('new.ts', 'bad(1);\n');
    const { err } = await review(repository.folder, { fixBranch: true });
    const branch = /^Fix branch (\S+) with 3 fixes, one commit per fix\n$/.exec(err)?.[1] ?? '';
    expect(branch).toMatch(/^autoglm\/fix\/topic-[0-9a-f]{7}$/);
    expect(repository.git('log', '--format=%s', `HEAD..${branch}`).trim().split('\n')).toEqual(
      Array(3).fill('fix(no-bad-name): Call it `good`'),
    );
    expect(repository.git('show', `${branch}:two.ts`)).toBe('good();\ngood();\n');
    expect(readFileSync(join(repository.folder, 'new.ts'), 'utf8')).toBe('bad(1);\n');
    expect(repository.git('status', '--porcelain')).toBe(' M new.ts\n');
  });

  it('makes none when there is nothing to fix', async () => {
    using repository = new SampleRepository().write('a.ts', 'fine();\n').commitAll();
    const { exitCode, err } = await review(repository.folder, { fixBranch: true });
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: 'There is nothing that can be fixed safely\n' });
    expect(repository.git('branch', '--list', 'autoglm/*')).toBe('');
  });
});
