import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appManifest } from '../../src/server/setup/app-manifest.generated.ts';
import { startBot, until } from '../kit/bot.ts';
import type { Bot } from '../kit/bot.ts';
import { startGitHub } from '../kit/github/github.ts';
import type { GitHub } from '../kit/github/github.ts';

const code = 'export function half(n: number): number {\n  return n / 2;\n}\n';

let github: GitHub;
let folder: string;
/** Where GitHub is, and nothing of the App. */
let addresses: Readonly<Record<string, string>>;

beforeAll(async () => {
  const { default_permissions: permissions, default_events: events } = appManifest;
  github = await startGitHub({ app: { permissions, events } });
  folder = await mkdtemp(join(tmpdir(), 'autoglm-setup-'));
  const { GITHUB_API_URL, GITHUB_SERVER_URL } = github.environment();
  addresses = { GITHUB_API_URL: String(GITHUB_API_URL), GITHUB_SERVER_URL: String(GITHUB_SERVER_URL) };
});

afterAll(async () => {
  expect(github.defects()).toEqual([]);
  await github[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

function setupPageOf({ log }: Bot): Promise<string> {
  return until('the address of the set-up page', () =>
    log.map(({ msg }) => /^Set-up page: (\S+)$/.exec(msg)?.[1]).find((address) => address !== undefined),
  );
}

/** What the browser sends to GitHub when the button is pressed. */
function createForm(page: string): { readonly action: URL; readonly manifest: Record<string, unknown> } {
  const unescape = (text = '') => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const action = unescape(/<form method="post" action="([^"]*)"/.exec(page)?.[1]);
  const manifest = unescape(/name="manifest"\s+value="([^"]*)"/.exec(page)?.[1]);
  return { action: new URL(action), manifest: JSON.parse(manifest) as Record<string, unknown> };
}

describe('a server without credentials', () => {
  it('gets them through the set-up page, and reviews after a restart', async () => {
    await setUp();
    const environment = await readFile(join(folder, '.env'), 'utf8');
    expect(environment).toContain(`APP_ID=${github.world.app.id}\n`);
    expect((await stat(join(folder, '.env'))).mode & 0o777).toBe(0o600);
    await reviewOnce();
  });
});

async function setUp(): Promise<void> {
  await using bot = await startBot({ folder, env: addresses });
  const { action, manifest } = createForm(await (await fetch(await setupPageOf(bot))).text());
  expect(action.href).toMatch(`${github.url}/settings/apps/new?state=`);
  expect(manifest).toMatchObject({ redirect_url: `${bot.url}/setup/github` });
  const oneTimeCode = github.manifestCode({ name: String(manifest['name']), url: String(manifest['url']) });
  const back = new URL(String(manifest['redirect_url']));
  back.searchParams.set('code', oneTimeCode);
  back.searchParams.set('state', action.searchParams.get('state') ?? '');
  const page = await (await fetch(back)).text();
  expect(page).toContain('Open-AutoGLM is created');
  expect(page).toContain(`${github.url}/apps/open-autoglm/installations/new`);
  expectNothingSecret(bot, [oneTimeCode, page]);
  const counted = [...(await bot.metrics()).keys()].join('\n');
  expect(counted).toContain('operation="POST /app-manifests/{}/conversions"');
  expect(counted).not.toContain(oneTimeCode);
  bot.kill('SIGTERM');
  await bot.ended;
}

/** Of GitHub's secrets nothing may stand in the log or on the page, and the code was told GitHub alone. */
function expectNothingSecret({ log }: Bot, [oneTimeCode = '', page = '']: readonly string[]): void {
  const { webhookSecret, clientSecret, privateKey } = github.world.app;
  const lines = JSON.stringify(log);
  const key = privateKey.split('\n')[1] ?? privateKey;
  for (const secret of [webhookSecret, clientSecret, key]) expect(`${lines}${page}`).not.toContain(secret);
  expect(lines).not.toContain(oneTimeCode);
  expect(lines).not.toContain('state=');
}

async function reviewOnce(): Promise<void> {
  await using bot = await startBot({ folder, env: addresses });
  expect(bot.log.map(({ msg }) => msg)).not.toContainEqual(expect.stringContaining('Set-up page'));
  github.webhooks.point(`${bot.url}/webhooks/github`);
  const repository = await github.repository('octo/first', { files: { 'src/a.ts': code } });
  await repository.open({ files: { 'src/a.ts': `${code}debugger;\n` } });
  const conclusion = await until('a conclusion', () => github.snapshot().pulls[0]?.checks[0]?.conclusion);
  expect(conclusion).toMatch(/^(?:failure|success)$/);
  expect(github.snapshot().pulls[0]?.threads).toHaveLength(1);
  expect(await (await fetch(bot.url)).text()).toContain('Switched on: GitHub');
}
