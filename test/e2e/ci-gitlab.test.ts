import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../kit/bot.ts';
import { startGitLab } from '../kit/gitlab/gitlab.ts';
import type { GitLab } from '../kit/gitlab/gitlab.ts';
import type { MergeRequestScene } from '../kit/gitlab/scene/merge-request-scene.ts';
import type { ProjectScene } from '../kit/gitlab/scene/project-scene.ts';
import type { MergeRequestSnapshot } from '../kit/gitlab/snapshot.ts';
import { runAutoglm } from '../kit/run-autoglm.ts';
import type { Ended } from '../kit/run-autoglm.ts';
import { ciGitLabEnvironment } from './ci-gitlab-environment.ts';

const half = 'export function half(n: number): number {\n  return n / 2;\n}\n';
const wrong = `${half}\nexport function read(): number {\n  debugger;\n  return 1;\n}\n`;

let gitlab: GitLab;
let folder: string;

beforeAll(async () => {
  gitlab = await startGitLab({ folder: '/gitlab' });
  folder = await mkdtemp(join(tmpdir(), 'autoglm-ci-'));
}, 30_000);

afterAll(async () => {
  expect(gitlab.defects()).toEqual([]);
  await gitlab[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** `autoglm ci` in a pipeline of that merge request. */
async function run(project: ProjectScene, change: MergeRequestScene): Promise<Ended> {
  return runAutoglm(['ci'], { cwd: folder, env: await ciGitLabEnvironment(gitlab, project, change) });
}

function snapshotOf(project: string): MergeRequestSnapshot {
  const found = gitlab.snapshot().mergeRequests.find((one) => one.project === project);
  if (found === undefined) throw new Error(`no merge request in ${project}`);
  return found;
}

describe('autoglm ci in GitLab CI', () => {
  it('comments, and knows its own comments again in the next run', async () => {
    const project = await gitlab.project('group/twice', { files: { 'src/a.ts': half } });
    const change = await project.open({ files: { 'src/a.ts': wrong } });
    expect(await run(project, change)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(
        'Posted to group/twice#1: 1 finding beside the code, and the summary\n',
      ),
    });
    expect(snapshotOf(project.path)).toMatchObject({
      threads: [{ path: 'src/a.ts', isResolved: false }],
      notes: [{}],
      statuses: [{ name: 'Open-AutoGLM', state: 'failed' }],
    });
    const quality = JSON.parse(
      await readFile(join(folder, 'gl-code-quality-report.json'), 'utf8'),
    ) as unknown;
    expect(quality).toMatchObject([{ check_name: 'no-debugger-or-focused-test', severity: 'major' }]);

    await change.push({ 'src/a.ts': `// moved\n${wrong}` });
    expect(await run(project, change)).toMatchObject({ status: 1 });
    expect(snapshotOf(project.path)).toMatchObject({ threads: [{}], notes: [{}] });

    await change.push({ 'src/a.ts': `// moved\n${half}` });
    expect(await run(project, change)).toMatchObject({ status: 0 });
    expect(snapshotOf(project.path)).toMatchObject({ threads: [{ isResolved: true }], notes: [{}] });
  }, 120_000);

  it('waits for a diff that GitLab is still making', async () => {
    const project = await gitlab.project('group/slow', { files: { 'src/a.ts': half } });
    const change = await project.open({ files: { 'src/a.ts': wrong }, isPrepared: false });
    const asked = gitlab.requests().length;
    const running = run(project, change);
    await until('it was asked for', () => gitlab.requests().length > asked);
    change.prepare();
    expect(await running).toMatchObject({ status: 1 });
  }, 60_000);
});
