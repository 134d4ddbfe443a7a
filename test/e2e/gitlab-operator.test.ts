import { execFile } from 'node:child_process';
import { readFile, rm, stat, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startBot, until } from '../kit/bot.ts';
import type { Bot } from '../kit/bot.ts';
import { startGitHub } from '../kit/github/github.ts';
import { startGitLab } from '../kit/gitlab/gitlab.ts';
import type { GitLab } from '../kit/gitlab/gitlab.ts';

const command = join(import.meta.dirname, '../../bin/autoglm.mjs');
const wrong = 'export function run(): void {\n  debugger;\n}\n';

let gitLab: GitLab;
let folder: string;

beforeEach(async () => {
  gitLab = await startGitLab();
  folder = await mkdtemp(join(tmpdir(), 'autoglm-gitlab-'));
});

afterEach(async () => {
  expect(gitLab.defects()).toEqual([]);
  await gitLab[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** The command line as a process. */
function autoglm(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly out: string }> {
  const options = { cwd: folder, env: { ...process.env, ...gitLab.environment(), ...env } };
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], options, (error, out) => {
      resolve({ code: error === null ? 0 : Number(error.code), out });
    });
  });
}

function readiness(bot: Bot): Promise<unknown> {
  return fetch(`${bot.url}/readyz`).then((answer) => answer.json());
}

async function isReviewed(project: string, head: string): Promise<void> {
  await until(`a status of ${project} at ${head}`, () =>
    gitLab
      .snapshot()
      .mergeRequests.filter((one) => one.project === project)
      .some(({ statuses }) => statuses.some(({ sha, state }) => sha === head && state === 'failed')),
  );
}

describe('an operator of GitLab', () => {
  it('enters the webhooks of a group, and its merge requests are reviewed', async () => {
    await using bot = await startBot({ env: gitLab.environment() });
    const project = await gitLab.project('acme/web/shop', { isHooked: false });
    await gitLab.project('acme/site', { isHooked: false });
    const env = { PUBLIC_URL: bot.url, GITLAB_INSTALL_TOKEN: gitLab.createToken({ username: 'ada' }).text };
    const first = await autoglm(['gitlab', 'install', 'acme', '--recursive'], env);
    const sum = `${bot.url}/webhooks/gitlab:`;
    expect(first).toEqual({
      code: 0,
      out: `created    acme/site\ncreated    acme/web/shop\n${sum} 2 created\n`,
    });
    const again = await autoglm(['gitlab', 'install', 'acme', '--recursive'], env);
    expect(again.out).toContain('2 unchanged');
    expect(project.project.hooks).toHaveLength(1);
    const { mergeRequest } = await project.open({ files: { 'src/run.ts': wrong } });
    await isReviewed('acme/web/shop', mergeRequest.head);
    const last = await autoglm(['gitlab', 'uninstall', 'acme', '--recursive'], env);
    expect(last.out).toContain('2 removed');
    expect(project.project.hooks).toEqual([]);
  }, 60_000);

  it('is told which projects refuse a token that is no Maintainer’s', async () => {
    await gitLab.project('acme/shop', { isHooked: false });
    const { code, out } = await autoglm(['gitlab', 'install', 'acme/shop'], {
      PUBLIC_URL: 'http://10.0.0.7',
    });
    expect([code, out]).toEqual([
      3,
      expect.stringContaining('acme/shop: the account of the token needs the role Maintainer there'),
    ]);
  });

  it('may have GitHub served by the same server', async () => {
    await using gitHub = await startGitHub();
    await using bot = await startBot({ env: { ...gitHub.environment(), ...gitLab.environment() } });
    gitHub.webhooks.point(`${bot.url}/webhooks/github`);
    gitLab.webhooks.point(`${bot.url}/webhooks/gitlab`);
    expect(await readiness(bot)).toMatchObject({ parts: ['github', 'gitlab'] });
    const repository = await gitHub.repository('acme/shop');
    const project = await gitLab.project('acme/shop');
    const { pull } = await repository.open({ files: { 'src/run.ts': wrong } });
    const { mergeRequest } = await project.open({ files: { 'src/run.ts': wrong } });
    await isReviewed('acme/shop', mergeRequest.head);
    await until('the check run', () =>
      gitHub
        .snapshot()
        .pulls.some(({ checks }) =>
          checks.some(({ sha, conclusion }) => sha === pull.head.sha && conclusion === 'failure'),
        ),
    );
    const requests = [...(await bot.metrics()).keys()].filter((key) =>
      key.startsWith('autoglm_forge_requests'),
    );
    expect(new Set(requests.map((key) => /forge="(\w+)"/.exec(key)?.[1]))).toEqual(
      new Set(['github', 'gitlab']),
    );
  }, 60_000);

  it('is told what the token lacks, and the server runs on', async () => {
    const { text } = gitLab.createToken({ scopes: ['read_api'] });
    await gitLab.project('acme/shop', { role: 'reporter' });
    await using bot = await startBot({ env: { ...gitLab.environment(), GITLAB_TOKEN: text } });
    const told = await until('the check', () => bot.log.find((line) => line['problem'] === 'scope-missing'));
    expect(told.msg).toContain('The token has the scopes read_api, and needs the scope api');
    expect(await readiness(bot)).toEqual({
      status: 'ready',
      parts: ['gitlab'],
      problems: { gitlab: ['scope-missing', 'role-missing'] },
    });
  });

  it('is told that the token is refused', async () => {
    await using bot = await startBot({ env: { ...gitLab.environment(), GITLAB_TOKEN: 'revoked' } });
    await until('the check', () => bot.log.find((line) => line['problem'] === 'token-refused'));
    expect(await readiness(bot)).toMatchObject({ problems: { gitlab: ['token-refused'] } });
    expect(JSON.stringify(bot.log)).not.toContain('revoked"');
  });

  it('gives an OAuth application, whose refresh tokens work once, and the bot goes on after a restart', async () => {
    const { GITLAB_TOKEN: _token, ...others } = gitLab.environment();
    const env = {
      ...others,
      GITLAB_OAUTH_CLIENT_ID: gitLab.world.oauth.clientId,
      GITLAB_OAUTH_CLIENT_SECRET: gitLab.world.oauth.clientSecret,
      GITLAB_OAUTH_REFRESH_TOKEN: gitLab.grant(),
    };
    const project = await gitLab.project('acme/shop');
    for (const name of ['first', 'second']) {
      await using bot = await startBot({ env, folder });
      gitLab.webhooks.point(`${bot.url}/webhooks/gitlab`);
      const { mergeRequest } = await project.open({ files: { [`src/${name}.ts`]: wrong } });
      await isReviewed('acme/shop', mergeRequest.head);
      await gitLab.webhooks.settled();
    }
    const kept = join(folder, 'gitlab-oauth.json');
    expect((await stat(kept)).mode & 0o777).toBe(0o600);
    expect(await readFile(kept, 'utf8')).not.toContain(env.GITLAB_OAUTH_REFRESH_TOKEN);
  }, 60_000);

  it('does not get half a part', async () => {
    const { GITLAB_WEBHOOK_SECRET: _secret, ...env } = gitLab.environment();
    await expect(startBot({ env })).rejects.toThrow(
      /ended with 3 [^]*GITLAB_WEBHOOK_SECRET: is missing: the GitLab part needs it beside GITLAB_TOKEN\. Secret token [^]*Example: GITLAB_WEBHOOK_SECRET=/,
    );
  });
});
