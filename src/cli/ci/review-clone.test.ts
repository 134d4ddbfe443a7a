import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pathToFileURL } from 'node:url';
import { TemporaryRepository } from '../../../test/temporary-repository.ts';
import { readCiEnvironment } from '../../config/ci-environment.ts';
import type { CiEnvironment } from '../../config/ci-environment.ts';
import { parseSha } from '../../domain/ids.ts';
import { sampleEngine, sampleIo } from '../test-kit/sample-command.ts';
import { runCi } from './ci-command.ts';
import type { CiOptions } from './ci-options.ts';

let origin: TemporaryRepository;
let clone: TemporaryRepository;
let base: string;
let head: string;

/** A remote with a change, and a clone of it that has one commit only, as CIs make them. */
beforeEach(() => {
  origin = new TemporaryRepository().write({
    'a.ts': 'fine();\n',
    '.autoglm.yml': 'failing_level: warning\n',
  });
  base = origin.commit();
  origin.git('checkout', '-q', '-b', 'topic');
  origin.write({ 'a.ts': 'fine();\nworse();\n', '.autoglm.yml': 'failing_level: never\n' });
  head = origin.commit();
  origin.write({ 'b.ts': 'fine();\n' });
  origin.commit('merge of the CI');
  clone = new TemporaryRepository();
  clone.git('remote', 'add', 'origin', pathToFileURL(origin.root).href);
  clone.git('fetch', '-q', '--depth=1', 'origin', 'topic');
  clone.git('checkout', '-q', 'FETCH_HEAD');
});

afterEach(() => {
  origin[Symbol.dispose]();
  clone[Symbol.dispose]();
});

const environment = (
  ci: CiEnvironment['ci'],
  change: Partial<NonNullable<CiEnvironment['change']>>,
): CiEnvironment => ({
  ci,
  change: { place: undefined, base, head: parseSha(head), isOutsideAuthor: false, ...change },
  ...{ gitHubToken: undefined, gitHubApiUrl: undefined, gitLabToken: undefined },
  ...{ markerSecret: undefined, rulePages: undefined, imagePolicy: readCiEnvironment({}, ci).imagePolicy },
});

async function run(ci: CiEnvironment, options: Partial<CiOptions> = {}) {
  const io = sampleIo(clone.root);
  await using warmPool = sampleEngine.createPool(10);
  const all = { colour: true, color: true, ...options };
  const exitCode = await runCi(all, { ci, io, engine: sampleEngine, warmPool });
  return { exitCode, out: io.out.text, err: io.err.text };
}

describe('a run that may not write', () => {
  it('reviews its shallow clone by the settings of the target branch, and fetches what it lacks', async () => {
    const place = { forge: 'gitlab', serverUrl: 'https://gitlab.com', repository: 'o/r', number: 1 } as const;
    const { exitCode, out, err } = await run(environment('GITLAB', { place }));
    expect(exitCode).toBe(1);
    expect(out).toContain('a.ts:2:1  warning');
    expect(out).toContain('Reviewed 1 file');
    expect(err).toContain(
      'GITLAB_TOKEN is not set: the clone was reviewed, and nothing was posted to o/r#1\n',
    );
    expect(JSON.parse(clone.read('gl-code-quality-report.json'))).toMatchObject([{ severity: 'minor' }]);
  });

  it('of Jenkins compares with the branch that the change goes to, at a forge that nobody knows', async () => {
    const { exitCode, err } = await run(environment('JENKINS', { base: 'origin/main', head: undefined }));
    expect(exitCode).toBe(1);
    expect(err).toContain('This change is at no forge that could be written to: the clone was reviewed\n');
    expect(clone.read('autoglm-junit.xml')).toContain('<failure type="warning"');
  });

  it('of GitHub Actions annotates', async () => {
    const { out } = await run(environment('GITHUB_ACTIONS', {}), { failOn: 'never' });
    expect(out).toMatch(/\n::warning file=a\.ts,line=2,/);
  });

  it('does not let somebody from outside silence his own findings', async () => {
    origin.git('checkout', '-q', 'topic');
    origin.write({ 'a.ts': 'fine();\nworse(); // autoglm-disable-line no-bad-name -- mine\n' });
    const silenced = parseSha(origin.commit());
    const ran = (isOutsideAuthor: boolean) =>
      run(environment('JENKINS', { head: silenced, isOutsideAuthor }));
    expect(await ran(false)).toMatchObject({ exitCode: 0, out: expect.stringContaining('✔ No findings') });
    expect(await ran(true)).toMatchObject({
      exitCode: 1,
      out: expect.stringContaining('✖ what this change silences counts: its author may not decide that'),
    });
  });

  it('says what to set when the history cannot be had', async () => {
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
    await expect(run(environment('GITHUB_ACTIONS', {}))).rejects.toThrow(
      /cannot be compared in this clone.*Set `fetch-depth: 0` for actions\/checkout\.$/s,
    );
  });
});

describe('a run of no change', () => {
  it('is wrong usage, and is told how to be of one', async () => {
    const { change: _none, ...rest } = environment('GITLAB', {});
    await expect(run({ ...rest, change: undefined })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('merge_request_event'),
    });
  });
});
