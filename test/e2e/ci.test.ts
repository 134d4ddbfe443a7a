import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runAutoglm } from '../kit/run-autoglm.ts';
import { startOpa } from '../kit/opa/opa.ts';
import { startCiSession } from './ci-session.ts';
import type { CiSession } from './ci-session.ts';
import { written } from './session.ts';

const half = 'export function half(n: number): number {\n  return n / 2;\n}\n';
const wrong = `${half}\nexport function read(): number {\n  debugger;\n  return 1;\n}\n`;
const readOnly = { contents: 'read', pull_requests: 'read' } as const;

let session: CiSession;

beforeAll(async () => {
  session = await startCiSession();
}, 30_000);

afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

/** Several processes one after the other, on a machine that does other things too. */
const patience = 120_000;

describe('autoglm ci in GitHub Actions', () => {
  it(
    'asks the policy for images that it is told of, and reports all of them without an answer',
    async () => {
      await using opa = await startOpa();
      opa.decideBy(({ images }) => ({
        allowed: (images as readonly { id: string; tag: string }[])
          .filter(({ tag }) => tag === '1.0.0')
          .map(({ id }) => id),
      }));
      const repository = await session.github.repository('octo/images', { files: { 'a.md': '' } });
      const file = 'services:\n  a:\n    image: acme/a:1.0.0\n  b:\n    image: acme/b:2.0.0\n';
      const pull = await repository.open({ files: { 'compose.yml': file } });
      const run = async (url: string) =>
        runAutoglm(['ci', '--quiet'], {
          cwd: session.folder,
          env: {
            ...(await session.environment(pull)),
            ...{ OPA_URL: url, OPA_PATH: opa.path, OPA_TOKEN: opa.token },
          },
        });
      expect(await run(opa.url)).toMatchObject({
        status: 1,
        stdout: expect.stringMatching(
          /^(?!.*acme\/a)(?=.*compose\.yml:5:12 .* does not allow `acme\/b:2\.0\.0`)/s,
        ),
      });
      expect(await run('http://127.0.0.1:1')).toMatchObject({
        status: 1,
        stdout: expect.stringMatching(/compose\.yml:3:12 .*compose\.yml:5:12 /s),
        stderr: expect.stringContaining('The image policy could not be asked: '),
      });
      expect(await run('')).toMatchObject({ status: 3, stderr: expect.stringContaining('OPA_URL') });
      expect(opa.defects()).toEqual([]);
    },
    patience,
  );

  it(
    'comments, and knows its own comments again in the next run',
    async () => {
      const repository = await session.github.repository('octo/twice', { files: { 'src/a.ts': half } });
      const pull = await repository.open({ files: { 'src/a.ts': wrong } });
      const first = await session.run(pull);
      expect(first).toMatchObject({
        status: 1,
        stdout: expect.stringContaining('src/a.ts:6:3  error  no-debugger-or-focused-test'),
        stderr: expect.stringContaining(
          'Posted to octo/twice#1: 1 finding beside the code, and the summary\n',
        ),
      });
      expect(written(session.pull('octo/twice'))).toMatchObject({ inline: ['src/a.ts'], reviews: 1 });
      expect(session.pull('octo/twice').checks).toMatchObject([{ conclusion: 'failure' }]);

      const renamed = `// moved\n${wrong.replace('return 1', 'return 2')}`;
      await pull.push({ 'src/a.ts': null, 'src/b.ts': renamed });
      expect(await session.run(pull)).toMatchObject({ status: 1 });
      const { inline, summaries, reviews } = written(session.pull('octo/twice'));
      expect({ inline: inline.length, summaries: summaries.length, reviews }).toEqual({
        inline: 1,
        summaries: 1,
        reviews: 1,
      });

      await pull.push({ 'src/b.ts': half });
      expect(await session.run(pull)).toMatchObject({ status: 0 });
      expect(session.pull('octo/twice').threads).toMatchObject([{ isResolved: true }]);

      await pull.push({ 'src/b.ts': renamed });
      expect(await session.run(pull)).toMatchObject({ status: 1 });
      expect(session.pull('octo/twice').threads).toMatchObject([{ isResolved: false }]);
    },
    patience,
  );

  it(
    'annotates where the token may only read, as that of a fork, and still gates',
    async () => {
      const repository = await session.github.repository('octo/fork', { files: { 'src/a.ts': half } });
      const fork = await repository.fork('stranger');
      const pull = await repository.open({ files: { 'src/a.ts': wrong }, from: fork });
      const { status, stdout, stderr } = await session.run(pull, readOnly);
      expect(status).toBe(1);
      expect(stdout).toMatch(/^::error file=src\/a\.ts,line=6,/m);
      expect(stderr).toMatch(/^Nothing more could be posted to octo\/fork#1: GitHub refused .*403/m);
      expect(stderr).toContain('The findings stand as annotations instead\n');
      expect(written(session.pull('octo/fork'))).toMatchObject({ inline: [], summaries: [] });
      expect(JSON.parse(await readFile(join(session.folder, 'autoglm.sarif'), 'utf8'))).toMatchObject({
        runs: [{ results: [{ ruleId: 'no-debugger-or-focused-test' }] }],
      });
    },
    patience,
  );

  it(
    'goes by the settings of the target branch, and lets nothing that it quotes give commands to the runner',
    async () => {
      const files = { 'src/a.ts': half, '.autoglm.yml': 'failing_level: never\n' };
      const repository = await session.github.repository('octo/settings', { files });
      const name = '::error::x.ts';
      const pull = await repository.open({
        files: { '.autoglm.yml': 'failing_level: note\n', [name]: wrong },
      });
      const { status, stdout } = await session.run(pull);
      expect(status).toBe(0);
      const [, word = ''] = /^::stop-commands::([\w-]{36})\n/.exec(stdout) ?? [];
      expect(stdout).toContain(`\n${name}:6:3  error`);
      expect(stdout.endsWith(`\n::${word}::\n`)).toBe(true);
    },
    patience,
  );

  it('does not review another head than the one its run is of', async () => {
    const repository = await session.github.repository('octo/moved', { files: { 'src/a.ts': half } });
    const pull = await repository.open({ files: { 'src/a.ts': wrong } });
    const run = session.run(pull);
    // The event is written first of all.
    await pull.push({ 'src/a.ts': half });
    const { status, stderr } = await run;
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: expect.stringMatching(/^error: octo\/moved#1 has moved on: \w{40} is not its head any more\n/),
    });
  }, 60_000);
});
