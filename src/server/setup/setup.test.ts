import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { fastify } from 'fastify';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseEnvironment } from '../../config/environment.ts';
import { partStates } from '../../config/part-states.ts';
import { AppError } from '../../domain/errors.ts';
import type { RegisteredApp } from '../../ports/app-registration.ts';
import { SetupPass } from './setup-pass.ts';
import { setupPlugin } from './setup.ts';
import type { SetupIntent, SetupOptions } from './setup.ts';

const created: RegisteredApp = {
  id: '12',
  name: 'Our <Reviewer>',
  page: 'https://github.com/apps/our-reviewer',
  clientId: 'Iv23',
  clientSecret: 'client-secret',
  webhookSecret: 'webhook-secret',
  privateKey: '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\n',
};

let folder: string;
let codes: string[];
let pass: SetupPass<SetupIntent>;
let server: FastifyInstance;

async function start(options: Partial<SetupOptions> = {}): Promise<void> {
  pass = new SetupPass();
  codes = [];
  server = fastify();
  await server.register(setupPlugin, {
    version: '1.2.3',
    parts: partStates(parseEnvironment({})),
    pass,
    publicUrl: undefined,
    serverUrl: 'https://github.com',
    environmentFile: join(folder, '.env'),
    redeem: (code) => {
      codes.push(code);
      return Promise.resolve(created);
    },
    now: () => new Date('2026-11-22T04:00:00Z'),
    ...options,
  });
}

const get = (url: string, host = 'bot.example.com') => server.inject({ url, headers: { host } });
const open = (query: Record<string, string> = {}) =>
  get(`/?${new URLSearchParams({ token: pass.token, ...query }).toString()}`);

function fieldsOf({ body }: LightMyRequestResponse): { action: string; state: string; manifest: object } {
  const unescape = (text = '') => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const action = unescape(/<form method="post" action="([^"]*)"/.exec(body)?.[1]);
  const manifest = unescape(/name="manifest"\s+value="([^"]*)"/.exec(body)?.[1]);
  const state = new URL(action).searchParams.get('state') ?? '';
  return { action, state, manifest: JSON.parse(manifest) as object };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'autoglm-setup-'));
  await start();
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('without the token, the set-up page', () => {
  it('says that the bot runs and where the token is, and nothing else', async () => {
    const { statusCode, body } = await get('/');
    expect(statusCode).toBe(200);
    expect(body).toMatch(/look for\s+<code>Set-up page<\/code>/);
    expect(body).not.toMatch(/APP_ID|<form/);
  });

  it.each(['wrong', 'a'.repeat(22), ''])('is as closed for the token "%s"', async (token) => {
    const { statusCode, body } = await get(`/?token=${token}`);
    expect(statusCode).toBe(token === '' ? 200 : 403);
    expect(body).not.toMatch(/APP_ID|<form/);
  });

  it('is as closed for a token that is given twice', async () => {
    expect((await get(`/?token=${pass.token}&token=${pass.token}`)).body).not.toContain('<form');
  });
});

describe('with the token, the set-up page', () => {
  it('lists the parts, what is missing and how to get it', async () => {
    const { body } = await open();
    expect(body).toContain('GitHub</h3>');
    for (const name of ['APP_ID', 'PRIVATE_KEY', 'WEBHOOK_SECRET'])
      expect(body).toContain(`<code>${name}</code>`);
    expect(body).toContain('line ends may be written as <code>\\n</code>');
  });

  it('says how to get what GitLab needs, and where its webhooks go', async () => {
    const { body } = await open();
    expect(body).toContain('GitLab</h3>');
    for (const name of ['GITLAB_TOKEN', 'GITLAB_WEBHOOK_SECRET', 'GITLAB_HOST'])
      expect(body).toContain(`<code>${name}</code>`);
    expect(body).toContain('http://bot.example.com/webhooks/gitlab');
    expect(body).toContain('npx autoglm gitlab install');
  });

  it('sends GitHub the manifest of app.yml with the addresses of this server', async () => {
    const { action, state, manifest } = fieldsOf(await open());
    expect(action).toBe(`https://github.com/settings/apps/new?state=${state}`);
    expect(state).toMatch(/^[\w-]{22}$/);
    expect(manifest).toMatchObject({
      name: 'Open-AutoGLM',
      public: false,
      default_permissions: { contents: 'write' },
      hook_attributes: { url: 'http://bot.example.com/webhooks/github', active: true },
      redirect_url: 'http://bot.example.com/setup/github',
    });
  });

  it('takes another address and an organisation', async () => {
    const { action, manifest } = fieldsOf(
      await open({ address: 'https://hooks.example.com/bot/', organisation: 'octo-org' }),
    );
    expect(action).toMatch('https://github.com/organizations/octo-org/settings/apps/new?state=');
    expect(manifest).toMatchObject({
      hook_attributes: { url: 'https://hooks.example.com/bot/webhooks/github' },
      redirect_url: 'http://bot.example.com/setup/github',
    });
  });

  it.each([
    [{ address: 'javascript:alert(1)' }, 'is no address'],
    [{ address: 'https://"><script>alert(1)</script>' }, 'is no address'],
    [{ organisation: '"><script>alert(1)</script>' }, 'is no name of an organisation'],
    [{ organisation: '../../evil' }, 'is no name of an organisation'],
  ])('refuses %j and goes on with what it had', async (query, problem) => {
    const page = await open(query);
    expect(page.body).toContain(problem);
    expect(page.body).not.toContain('<script');
    expect(fieldsOf(page).action).toMatch('https://github.com/settings/apps/new?');
    expect(fieldsOf(page).manifest).toMatchObject({ url: 'http://bot.example.com' });
  });

  it('offers no App whose address GitHub cannot reach', async () => {
    const { body } = await get(`/?token=${pass.token}`, '127.0.0.1:3000');
    expect(body).toContain('GitHub cannot reach <code>http://127.0.0.1:3000</code>');
    expect(body).not.toContain('method="post"');
  });

  it('knows its own https address behind a proxy from PUBLIC_URL', async () => {
    await start({ publicUrl: 'https://bot.example.com' });
    expect(fieldsOf(await open()).manifest).toMatchObject({
      hook_attributes: { url: 'https://bot.example.com/webhooks/github' },
      redirect_url: 'https://bot.example.com/setup/github',
    });
  });

  it('may run no script, send forms to GitHub only, and tells GitHub no more than its host', async () => {
    const { headers } = await open();
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' https://github.com; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({ 'referrer-policy': 'strict-origin', 'cache-control': 'no-store' });
  });
});

describe('the way back from GitHub', () => {
  const back = (state: string, code = 'the-code') => get(`/setup/github?code=${code}&state=${state}`);

  it('adds the credentials to .env, and says what is left to do', async () => {
    await writeFile(join(folder, '.env'), 'PORT=3000\n');
    const { state } = fieldsOf(await open());
    const { statusCode, body } = await back(state);
    expect(statusCode).toBe(200);
    expect(codes).toEqual(['the-code']);
    expect(parseEnv(await readFile(join(folder, '.env'), 'utf8'))).toEqual({
      PORT: '3000',
      APP_ID: '12',
      PRIVATE_KEY: created.privateKey.trim().replaceAll('\n', '\\n'),
      WEBHOOK_SECRET: 'webhook-secret',
      GITHUB_CLIENT_ID: 'Iv23',
      GITHUB_CLIENT_SECRET: 'client-secret',
      PUBLIC_URL: 'http://bot.example.com',
    });
    expect(body).toContain('Our &lt;Reviewer&gt; is created');
    expect(body).toContain('https://github.com/apps/our-reviewer/installations/new');
    expect(body).toContain('Restart the server');
    expect(body).not.toMatch(/webhook-secret|client-secret|MIIE/);
  });

  it('shows the credentials once where .env cannot be written', async () => {
    await mkdir(join(folder, '.env'));
    const { state } = fieldsOf(await open());
    const { body } = await back(state);
    expect(body).toContain('WEBHOOK_SECRET=webhook-secret');
    expect(body).toContain('EISDIR');
    expect((await back(state)).body).not.toContain('webhook-secret');
  });

  it('uses the token up', async () => {
    const [first, second] = [fieldsOf(await open()), fieldsOf(await open())];
    await back(first.state);
    expect((await open()).body).toContain('Restart the server');
    expect((await back(second.state)).statusCode).toBe(403);
    expect(codes).toHaveLength(1);
  });

  it.each(['', 'made-up'])('redeems nothing for the state "%s"', async (state) => {
    await open();
    expect((await back(state)).statusCode).toBe(403);
    expect(codes).toEqual([]);
  });

  it('can be gone again after GitHub failed', async () => {
    const failure = new AppError('service-unavailable', {
      service: 'GitHub',
      request: 'it',
      why: '<hung up>',
    });
    let isDown = true;
    await start({ redeem: () => (isDown ? Promise.reject(failure) : Promise.resolve(created)) });
    const { state } = fieldsOf(await open());
    const { statusCode, body } = await back(state);
    expect(statusCode).toBe(502);
    expect(body).toContain('&lt;hung up&gt;');
    expect(body).toContain('Reload this page');
    isDown = false;
    expect((await back(state)).statusCode).toBe(200);
  });
});

describe('a code that GitHub refuses', () => {
  it('is answered with what to do about it', async () => {
    const refusal = new AppError('service-refused', {
      service: 'GitHub',
      request: 'it',
      why: '404 Not Found',
    });
    await start({ redeem: () => Promise.reject(refusal) });
    const { state } = fieldsOf(await open());
    const { statusCode, body } = await get(`/setup/github?code=old&state=${state}`);
    expect(statusCode).toBe(502);
    expect(body).toMatch(/404 Not Found[^]*begin there/);
  });
});

describe('the states', () => {
  it('of many open pages are forgotten, the oldest first', async () => {
    const states = Array.from({ length: 17 }, () => pass.newState({ address: 'https://bot.example.com' }));
    const use = (state = '') => pass.use<string>(state, () => Promise.reject(new Error('used')));
    expect(await use(states[0])).toBeUndefined();
    await expect(use(states[1])).rejects.toThrow('used');
  });
});
