import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SampleRepository } from '../../test/kit/sample-repository.ts';
import { runBaseline } from './baseline-command.ts';
import type { BaselineOptions } from './baseline-command.ts';
import { review, sampleEngine, sampleIo } from './test-kit/sample-command.ts';

const file = '.autoglm/baseline.json';

async function baseline(folder: string, options: BaselineOptions = {}, path = '.') {
  await using warmPool = sampleEngine.createPool(10);
  const io = sampleIo(folder);
  const exitCode = await runBaseline(path, options, { io, engine: sampleEngine, warmPool });
  return { exitCode, out: io.out.text, err: io.err.text };
}

const textIn = ({ folder }: SampleRepository): string => readFileSync(join(folder, file), 'utf8');

/** Its baseline has the finding in `old.ts` and is on the target branch. */
async function withBaseline(): Promise<SampleRepository> {
  const repository = new SampleRepository().write('src/old.ts', 'bad();\n').write('src/b.ts', 'b();\n');
  await baseline(repository.folder, {}, 'src');
  repository.commitAll().git('checkout', '--quiet', '-b', 'topic');
  return repository;
}

describe('autoglm baseline', () => {
  it('lists what there is in the whole repository, and from then on only new findings are told', async () => {
    using repository = await withBaseline();
    const { folder } = repository;
    expect(textIn(repository)).toMatch(/"src\/old\.ts": \{\n\s+"no-[\w-]+": \{\n\s+"[0-9a-f]{16}": 1\n/);
    expect((await review(folder, { all: true })).out).toBe('');
    repository.write('src/new.ts', 'bad();\n').write('src/old.ts', '// moved\nbad();\n');
    const { out, exitCode } = await review(folder);
    expect(out).toMatch(/^src\/new\.ts:1:1 [^\n]+\n$/);
    expect(exitCode).toBe(1);
  });

  it('leaves it to who asks to see the rest', async () => {
    using repository = await withBaseline();
    const { folder } = repository;
    const whole = { all: true, quiet: false } as const;
    expect((await review(folder, whole)).out).toContain('1 known and not told');
    expect((await review(folder, { ...whole, showBaseline: true })).out).toMatch(
      /^ {4}src\/old\.ts:1:1 {2}no-/m,
    );
    expect((await review(folder, { ...whole, baseline: false })).out).toMatch(/^src\/old\.ts:1:1 {2}error/m);
    const { known } = JSON.parse((await review(folder, { ...whole, format: 'json' })).out) as {
      known: object[];
    };
    expect(known).toMatchObject([{ path: 'src/old.ts', start: { line: 1, column: 1 } }]);
    const sarif = (await review(folder, { ...whole, format: 'sarif' })).out;
    expect(sarif).toContain('"kind": "external"');
  });

  it('counts as it is on the target branch: a change cannot let itself off, nor break it', async () => {
    using repository = await withBaseline();
    repository.write('src/new.ts', 'bad();\n');
    await baseline(repository.folder);
    expect(textIn(repository)).toContain('src/new.ts');
    expect((await review(repository.folder)).out).toMatch(/^src\/new\.ts:1:1 /);
    repository.write(file, '{');
    expect((await review(repository.folder)).out).toMatch(/^src\/new\.ts:1:1 [^\n]+\n$/);
  });

  it('tells what is gone, takes it out, and adds nothing meanwhile', async () => {
    using repository = await withBaseline();
    const { folder } = repository;
    expect(await baseline(folder, { check: true })).toMatchObject({ exitCode: 0, out: '' });
    repository.write('src/old.ts', 'fine();\n').write('src/new.ts', 'bad();\n');
    const before = textIn(repository);
    const checked = await baseline(folder, { check: true });
    expect(checked.out).toMatch(/^src\/old\.ts {2}no-[\w-]+ {2}[0-9a-f]{16} {2}1 gone\n$/);
    expect([checked.exitCode, textIn(repository)]).toEqual([1, before]);
    expect((await baseline(folder, { prune: true })).err).toContain('0 new, 1 gone');
    expect(textIn(repository)).toContain('"findings": {}');
  });

  it('follows a file that has another name now', async () => {
    using repository = await withBaseline();
    const { folder } = repository;
    repository.git('mv', 'src/old.ts', 'src/renamed.ts');
    const checked = await baseline(folder, { check: true });
    expect(checked.out).toMatch(
      /^src\/old\.ts {2}no-[\w-]+ {2}[0-9a-f]{16} {2}1 moved to src\/renamed\.ts\n$/,
    );
    expect([checked.exitCode, checked.err]).toEqual([1, expect.stringContaining('Under another name')]);
    expect((await baseline(folder, { prune: true })).err).toContain('1 finding in 1 file; 0 new, 0 gone');
    expect(textIn(repository)).toContain('"src/renamed.ts"');
    expect(textIn(repository)).not.toContain('old.ts');
    expect(await baseline(folder, { check: true })).toMatchObject({ exitCode: 0, out: '' });
  });

  it('keeps what it lists of a file that cannot be read now', async () => {
    using repository = await withBaseline();
    repository.write('src/old.ts', 'bad(); )(\n');
    const { err } = await baseline(repository.folder);
    expect(err).toContain('Could not be reviewed, what is listed of it stays: src/old.ts');
    expect(textIn(repository)).toContain('src/old.ts');
  });

  it('that is broken is told of in a review, which then tells everything, and can be written anew', async () => {
    using repository = await withBaseline();
    const { folder } = repository;
    repository.write(file, '{\n<<<<<<< ours\n');
    const { out } = await review(folder, { all: true });
    expect(out).toMatch(/^src\/old\.ts:1:1 /m);
    expect(out).toMatch(/baseline\.json .*2:1 This is not JSON/);
    await expect(baseline(folder, { prune: true })).rejects.toThrow(/baseline\.json:2:1: This is not JSON/);
    expect((await baseline(folder)).err).toContain('1 finding in 1 file');
  });

  it('is not made with settings that are broken: what their rules find would be missing', async () => {
    using repository = await withBaseline();
    repository.write('.autoglm.yml', 'langauge: en\n');
    await expect(baseline(repository.folder)).rejects.toThrow('.autoglm.yml:1:1');
  });
});
