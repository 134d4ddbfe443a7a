import { chmod, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { startGitLab } from '../kit/gitlab/gitlab.ts';
import type { GitLab } from '../kit/gitlab/gitlab.ts';
import { runProgram } from '../kit/run-autoglm.ts';
import type { Ended } from '../kit/run-autoglm.ts';
import { TemporaryRepository } from '../temporary-repository.ts';
import { ciGitLabEnvironment } from './ci-gitlab-environment.ts';
import { startCiSession } from './ci-session.ts';
import type { CiSession } from './ci-session.ts';
import { written } from './session.ts';

const root = join(import.meta.dirname, '../..');
const half = 'export function half(n: number): number {\n  return n / 2;\n}\n';
const wrong = `${half}\nexport function read(): number {\n  debugger;\n  return 1;\n}\n`;

/** Programs that stand in for a registry: `npx` runs the sources, and tells what it was asked for. */
let programs: string;

beforeAll(async () => {
  programs = await mkdtemp(join(tmpdir(), 'autoglm-programs-'));
  const npx = `#!/bin/sh\necho "npx $*" >&2\nshift 2\nexec node "${root}/bin/autoglm.mjs" "$@"\n`;
  await writeFile(join(programs, 'npx'), npx);
  await chmod(join(programs, 'npx'), 0o755);
  await symlink(process.execPath, join(programs, 'node'));
});

afterAll(() => rm(programs, { recursive: true }));

function pathWithPrograms(): string {
  return `${programs}:${process.env['PATH'] ?? ''}`;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly [{ readonly env: Readonly<Record<string, string>>; readonly run: string }];
  };
}

describe('the GitHub Action', () => {
  let session: CiSession;

  beforeAll(async () => {
    session = await startCiSession();
  }, 30_000);

  afterAll(async () => {
    await session[Symbol.asyncDispose]();
  });

  /** Its script as GitHub runs it, with these inputs. */
  async function act(name: string, inputs: Readonly<Record<string, string>>) {
    const repository = await session.github.repository(name, { files: { 'src/a.ts': half } });
    const recorded = await session.environment(await repository.open({ files: { 'src/a.ts': wrong } }));
    const action = parse(await readFile(join(root, 'action.yml'), 'utf8')) as Action;
    const [{ env, run }] = action.runs.steps;
    const given = Object.entries(env).map(([key, value]) => [
      key,
      valueOf(value, { action, inputs, recorded }),
    ]);
    return runProgram('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: session.folder,
      env: { ...recorded, ...(Object.fromEntries(given) as typeof env), PATH: pathWithPrograms() },
    });
  }

  it('runs its own sources, and passes its token on', async () => {
    const { status, stderr } = await act('octo/sources', {});
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('Posted to') });
    expect(written(session.pull('octo/sources'))).toMatchObject({ inline: ['src/a.ts'] });
  }, 60_000);

  it('runs a published version with what its inputs say', async () => {
    const inputs = {
      ...{ version: '1.2.3', 'fail-on': 'never', language: 'zh-CN' },
      reports: 'json=out/one file.json\njunit=out/junit.xml\n',
    };
    const { status, stderr } = await act('octo/published', inputs);
    expect(status).toBe(0);
    expect(stderr).toContain(
      'npx --yes open-autoglm@1.2.3 ci --fail-on never --language zh-CN --report json=',
    );
    const read = (file: string) => readFile(join(session.folder, 'out', file), 'utf8');
    expect(JSON.parse(await read('one file.json'))).toMatchObject({ language: 'zh-CN', verdict: 'comment' });
    expect(await read('junit.xml')).toContain('failures="0"');
  }, 60_000);
});

function valueOf(
  text: string,
  {
    action,
    inputs,
    recorded,
  }: {
    readonly action: Action;
    readonly inputs: Readonly<Record<string, string>>;
    readonly recorded: Readonly<Record<string, string>>;
  },
): string {
  const context: Readonly<Record<string, string | undefined>> = {
    'github.token': recorded['GITHUB_TOKEN'],
    'github.action_path': root,
  };
  return text.replace(/\$\{\{ (\S+) \}\}/g, (_whole, name: string) => {
    const input = /^inputs\.(.+)$/.exec(name)?.[1];
    if (input === undefined) return context[name] ?? '';
    return inputs[input] ?? valueOf(action.inputs[input]?.default ?? '', { action, inputs, recorded });
  });
}

/** A clone with a change, as the CI leaves it: with one commit, and a remote. */
function shallowClone(): {
  readonly clone: TemporaryRepository;
  readonly base: string;
  readonly head: string;
  readonly origin: TemporaryRepository;
} {
  const origin = new TemporaryRepository().write({ 'src/a.ts': half });
  const base = origin.commit();
  origin.git('checkout', '-q', '-b', 'topic');
  origin.write({ 'src/a.ts': wrong });
  const head = origin.commit();
  const clone = new TemporaryRepository();
  clone.git('remote', 'add', 'origin', pathToFileURL(origin.root).href);
  clone.git('fetch', '-q', '--depth=1', 'origin', 'topic');
  clone.git('checkout', '-q', 'FETCH_HEAD');
  return { clone, base, head, origin };
}

interface Component {
  readonly 'open-autoglm': {
    readonly script: readonly string[];
    readonly variables: Readonly<Record<string, string>>;
    readonly artifacts: { readonly reports: { readonly codequality: string } };
  };
}

interface TemplateRun {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Its script as a runner of GitLab runs it, with the inputs as they are unless told. */
async function runComponent({ cwd, env }: TemplateRun): Promise<Ended & { readonly report: string }> {
  const text = await readFile(join(root, 'templates/gitlab/template.yml'), 'utf8');
  const [spec, jobs] = parseAllDocuments(text).map((one) => one.toJS() as unknown);
  const { inputs } = (spec as { spec: { inputs: Record<string, { default: string }> } }).spec;
  const { script, variables, artifacts } = (jobs as Component)['open-autoglm'];
  const values = Object.entries(variables).map(([key, value]) => [
    key,
    value.replace(/\$\[\[ inputs\.(\S+) \]\]/g, (_whole, name: string) => inputs[name]?.default ?? ''),
  ]);
  const ended = await runProgram('sh', ['-e', '-c', script.join('\n')], {
    cwd,
    env: { ...(Object.fromEntries(values) as Record<string, string>), PATH: pathWithPrograms(), ...env },
  });
  return { ...ended, report: await readFile(join(cwd, artifacts.reports.codequality), 'utf8') };
}

/** Its script as Jenkins runs it. */
async function runStage({ cwd, env }: TemplateRun): Promise<Ended & { readonly report: string }> {
  const text = await readFile(join(root, 'templates/jenkins/Jenkinsfile'), 'utf8');
  const script = /\bsh '([^']+)'/.exec(text)?.[1] ?? '';
  const report = /testResults: '([^']+)'/.exec(text)?.[1] ?? '';
  const known = { JENKINS_URL: 'http://127.0.0.1:9/', BUILD_ID: '1', CHANGE_TARGET: 'main' };
  const ended = await runProgram('sh', ['-xe', '-c', script], {
    cwd,
    env: { ...known, PATH: pathWithPrograms(), ...env },
  });
  return { ...ended, report: await readFile(join(cwd, report), 'utf8') };
}

describe('without a token for a forge', () => {
  it('the component for GitLab CI reviews a clone, and leaves its report where GitLab looks for it', async () => {
    const { clone, origin, base, head } = shallowClone();
    using _origin = origin;
    using _clone = clone;
    const { status, stderr, report } = await runComponent({
      cwd: clone.root,
      env: {
        ...{ CI: 'true', GITLAB_CI: 'true', CI_SERVER_URL: 'http://127.0.0.1:9' },
        ...{ CI_PROJECT_PATH: 'a/b', CI_MERGE_REQUEST_PROJECT_PATH: 'a/b', CI_MERGE_REQUEST_IID: '4' },
        ...{ CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_COMMIT_SHA: head },
      },
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(
        /^npx --yes open-autoglm@latest ci\n.*GITLAB_TOKEN is not set: .* a\/b#4\n$/s,
      ),
    });
    expect(JSON.parse(report)).toMatchObject([
      { check_name: 'no-debugger-or-focused-test', location: { path: 'src/a.ts' } },
    ]);
  }, 60_000);

  it('the stage for Jenkins reviews a clone, and leaves its report where it is picked up', async () => {
    const { clone, origin } = shallowClone();
    using _origin = origin;
    using _clone = clone;
    const { status, report } = await runStage({
      cwd: clone.root,
      env: {
        ...{ CHANGE_ID: '4', GITHUB_TOKEN: 'unused' },
        CHANGE_URL: 'https://bitbucket.example.com/a/b/pull-requests/4',
      },
    });
    expect(status).toBe(1);
    expect(report).toContain('<failure type="error"');
  }, 60_000);
});

describe('with a token for GitLab', () => {
  let gitlab: GitLab;
  let folder: string;

  beforeAll(async () => {
    gitlab = await startGitLab({ folder: '/gitlab' });
    folder = await mkdtemp(join(tmpdir(), 'autoglm-ci-'));
  });

  afterAll(async () => {
    expect(gitlab.defects()).toEqual([]);
    await gitlab[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  function expectPosted(path: string, { status, stderr }: Ended): void {
    const found = gitlab.snapshot().mergeRequests.find(({ project }) => project === path);
    expect({ status, stderr, ...found }).toMatchObject({
      ...{ status: 1, stderr: expect.stringContaining(`Posted to ${path}#1: 1 finding`) },
      ...{ threads: [{ path: 'src/a.ts', isResolved: false }], notes: [{}] },
      statuses: [{ name: 'Open-AutoGLM', state: 'failed' }],
    });
  }

  it('the component for GitLab CI comments, and leaves its report', async () => {
    const project = await gitlab.project('acme/component', { files: { 'src/a.ts': half } });
    const change = await project.open({ files: { 'src/a.ts': wrong } });
    const ended = await runComponent({
      cwd: folder,
      env: await ciGitLabEnvironment(gitlab, project, change),
    });
    expectPosted(project.path, ended);
    expect(JSON.parse(ended.report)).toMatchObject([{ check_name: 'no-debugger-or-focused-test' }]);
  }, 60_000);

  it('the stage for Jenkins comments, and leaves its report', async () => {
    const project = await gitlab.project('acme/stage', { files: { 'src/a.ts': half } });
    const { iid } = await project.open({ files: { 'src/a.ts': wrong } });
    const ended = await runStage({
      cwd: folder,
      env: {
        ...{ CHANGE_ID: String(iid), GITLAB_TOKEN: gitlab.token.text, GITLAB_HOST: gitlab.url },
        CHANGE_URL: `${gitlab.url}/${project.path}/-/merge_requests/${iid}`,
      },
    });
    expectPosted(project.path, ended);
    expect(ended.report).toContain('<failure type="error"');
  }, 60_000);
});
