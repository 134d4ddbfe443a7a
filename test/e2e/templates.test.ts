import { chmod, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { runProgram } from '../kit/run-autoglm.ts';
import { TemporaryRepository } from '../temporary-repository.ts';
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

describe('the component for GitLab CI', () => {
  it('reviews a clone without a token, and leaves its report where GitLab looks for it', async () => {
    const text = await readFile(join(root, 'templates/gitlab/template.yml'), 'utf8');
    const [spec, jobs] = parseAllDocuments(text).map((one) => one.toJS() as unknown);
    const { inputs } = (spec as { spec: { inputs: Record<string, { default: string }> } }).spec;
    const { script, variables, artifacts } = (jobs as Component)['open-autoglm'];
    const values = Object.entries(variables).map(([key, value]) => [
      key,
      value.replace(/\$\[\[ inputs\.(\S+) \]\]/g, (_whole, name: string) => inputs[name]?.default ?? ''),
    ]);
    const { clone, origin, base, head } = shallowClone();
    using _origin = origin;
    using _clone = clone;
    const { status, stderr } = await runProgram('sh', ['-e', '-c', script.join('\n')], {
      cwd: clone.root,
      env: {
        ...(Object.fromEntries(values) as Record<string, string>),
        ...{ PATH: pathWithPrograms(), CI: 'true', GITLAB_CI: 'true', CI_SERVER_URL: 'http://127.0.0.1:9' },
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
    expect(JSON.parse(clone.read(artifacts.reports.codequality))).toMatchObject([
      { check_name: 'no-debugger-or-focused-test', location: { path: 'src/a.ts' } },
    ]);
  }, 60_000);
});

describe('the stage for Jenkins', () => {
  it('reviews a clone at a forge that is not known, and leaves its report where it is picked up', async () => {
    const text = await readFile(join(root, 'templates/jenkins/Jenkinsfile'), 'utf8');
    const script = /\bsh '([^']+)'/.exec(text)?.[1] ?? '';
    const report = /testResults: '([^']+)'/.exec(text)?.[1] ?? '';
    const { clone, origin } = shallowClone();
    using _origin = origin;
    using _clone = clone;
    const { status } = await runProgram('sh', ['-xe', '-c', script], {
      cwd: clone.root,
      env: {
        ...{ PATH: pathWithPrograms(), JENKINS_URL: 'http://127.0.0.1:9/', BUILD_ID: '1' },
        ...{ CHANGE_ID: '4', CHANGE_TARGET: 'main', GITHUB_TOKEN: 'unused' },
        CHANGE_URL: 'https://bitbucket.example.com/a/b/pull-requests/4',
      },
    });
    expect(status).toBe(1);
    expect(clone.read(report)).toContain('<failure type="error"');
  }, 60_000);
});
