import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGitHub, type GitHub } from './github.ts';
import type { JsonObject } from '../forge-stand-in/json.ts';
import { ask, askAsApp, assertionOf, connect, type Claims, type PlainAnswer } from './plain-client.ts';
import type { Installation } from './model/types.ts';

describe('who asks GitHub', () => {
  const clock = { at: Date.now() };
  let github: GitHub;
  let installation: Installation;

  beforeAll(async () => {
    github = await startGitHub({ now: () => new Date(clock.at) });
    const repository = await github.repository('octo/shop');
    await github.repository('octo/closed', { isInstalled: false });
    await github.repository('others/shop');
    await repository.open({ files: { 'a.ts': 'a\n' } });
    const [first] = github.world.installations.values();
    if (first === undefined) throw new Error('no installation');
    installation = first;
  });

  afterAll(async () => {
    await github[Symbol.asyncDispose]();
    expect(github.defects()).toEqual([]);
  });

  const outcome = (answer: PlainAnswer): readonly unknown[] => [
    answer.status,
    github.requests().at(-1)?.refusedBy,
  ];
  const seconds = (): number => Math.floor(clock.at / 1000);

  it('gets a token for an hour with the key of the App', async () => {
    const answer = await askAsApp(github, 'POST', `/app/installations/${installation.id}/access_tokens`);
    expect(outcome(answer)).toEqual([201, undefined]);
    expect(answer.body).toMatchObject({ permissions: { checks: 'write', metadata: 'read' } });
    const { expires_at } = answer.body as { readonly expires_at: string };
    expect(Date.parse(expires_at) - clock.at).toBe(3_600_000);
  });

  it.each<[string, number, string, () => Claims]>([
    ['jwt-issuer', 404, 'another App', () => ({ iss: 1 })],
    ['jwt-not-expired', 401, 'one that is over', () => ({ exp: seconds() - 1 })],
    ['jwt-ten-minutes', 401, 'one that lasts too long', () => ({ exp: seconds() + 700 })],
    ['jwt-issued-in-the-past', 401, 'one of the future', () => ({ iat: seconds() + 100 })],
    ['jwt-issued-in-the-past', 401, 'one without its time', () => ({ iat: null })],
  ])('is refused by %s with %i: %s', async (rule, status, _, claims) => {
    const credential = assertionOf(github, claims());
    expect(outcome(await ask(`${github.apiUrl}/app`, { method: 'GET', credential }))).toEqual([status, rule]);
  });

  it('is refused with a signature of another key, without one, and with none of these', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    const url = `${github.apiUrl}/app`;
    const get = (credential: string | undefined) => ask(url, { method: 'GET', credential });
    expect(outcome(await get(assertionOf(github, {}, pem)))).toEqual([401, 'jwt-signature']);
    const [, body = ''] = assertionOf(github).split('.');
    const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(outcome(await get(`${unsigned}.${body}.`))).toEqual([401, 'jwt-rs256']);
    expect(outcome(await get(undefined))).toEqual([401, 'credentials-given']);
    const pulls = `${github.apiUrl}/repos/octo/shop/pulls`;
    expect(outcome(await ask(pulls, { method: 'GET', credential: 'ghs_unknown' }))).toEqual([
      401,
      'token-known',
    ]);
    const { token } = await connect(github, 'octo');
    expect(outcome(await get(token))).toEqual([401, 'app-endpoints-take-a-jwt']);
  });

  it('does not see what is not of its installation', async () => {
    const client = await connect(github, 'octo');
    for (const name of ['octo/closed', 'others/shop', 'octo/nothing']) {
      expect(outcome(await client.rest('GET', `/repos/${name}/pulls`))).toEqual([
        404,
        'repository-of-the-installation',
      ]);
    }
    const answer = await client.graphql('{repository(owner:"others",name:"shop"){id}}');
    expect(answer).toMatchObject({ data: { repository: null }, errors: [{ type: 'NOT_FOUND' }] });
    const reached = await client.rest('GET', '/installation/repositories');
    expect(reached.body).toMatchObject({ total_count: 1, repositories: [{ full_name: 'octo/shop' }] });
  });

  it.each<[string, string, string, JsonObject, JsonObject | undefined]>([
    [
      'a review',
      'POST',
      '/repos/octo/shop/pulls/1/reviews',
      { pull_requests: 'read' },
      { event: 'COMMENT', body: 'x' },
    ],
    ['a comparison', 'GET', '/repos/octo/shop/compare/main...main', { pull_requests: 'write' }, undefined],
    ['a check run', 'POST', '/repos/octo/shop/check-runs', { checks: 'read' }, { name: 'x', head_sha: 'x' }],
    ['a comment', 'POST', '/repos/octo/shop/issues/1/comments', { contents: 'write' }, { body: 'x' }],
  ])('may not do without the permission: %s', async (_, method, path, permissions, body) => {
    const client = await connect(github, 'octo', { permissions });
    const answer = await client.rest(method, path, body);
    expect(outcome(answer)).toEqual([403, 'permission-granted']);
    expect(answer.body).toMatchObject({ message: 'Resource not accessible by integration' });
  });

  it('gets no token for what the installation has not', async () => {
    const path = `/app/installations/${installation.id}/access_tokens`;
    const wish = (body: JsonObject) => askAsApp(github, 'POST', path, body);
    expect(outcome(await wish({ permissions: { administration: 'write' } }))).toEqual([
      422,
      'token-permissions-within-the-grant',
    ]);
    expect(outcome(await wish({ repositories: ['closed'] }))).toEqual([
      422,
      'token-repositories-within-the-installation',
    ]);
  });

  it('is not answered while the installation is suspended', async () => {
    const client = await connect(github, 'octo');
    installation.suspendedAt = new Date(clock.at).toISOString();
    const path = `/app/installations/${installation.id}/access_tokens`;
    expect(outcome(await client.rest('GET', '/repos/octo/shop/pulls'))).toEqual([
      403,
      'installation-not-suspended',
    ]);
    expect(outcome(await askAsApp(github, 'POST', path))).toEqual([403, 'token-of-a-suspended-installation']);
    installation.suspendedAt = undefined;
    expect(outcome(await client.rest('GET', '/repos/octo/shop/pulls'))).toEqual([200, undefined]);
  });

  it('is told at both doors that a token is over after an hour', async () => {
    const client = await connect(github, 'octo');
    clock.at += 3_600_001;
    expect(outcome(await client.rest('GET', '/repos/octo/shop/pulls'))).toEqual([401, 'token-expires']);
    await client.graphql('{rateLimit{cost}}');
    expect(github.requests().at(-1)).toMatchObject({ status: 401, refusedBy: 'token-expires' });
  });

  it('says who he is', async () => {
    const answer = await ask(`${github.apiUrl}/app`, {
      method: 'GET',
      credential: assertionOf(github),
      headers: { 'user-agent': '' },
    });
    expect(outcome(answer)).toEqual([403, 'user-agent']);
  });

  it.each([
    ['described-operation', 404, 'GET', '/repos/octo/shop/nothing', ''],
    ['described-request', 422, 'GET', '/repos/octo/shop/pulls?states=open', ''],
    ['described-request', 422, 'GET', '/repos/octo/shop/pulls/first', ''],
    ['readable-body', 400, 'POST', '/repos/octo/shop/pulls/1/reviews', '{'],
  ])('is refused by %s with %i: %s %s', async (rule, status, method, path, body) => {
    const { token } = await connect(github, 'octo');
    const answer = await fetch(github.apiUrl + path, {
      method,
      headers: { authorization: `token ${token}`, 'user-agent': 'x' },
      ...(body === '' ? {} : { body }),
    });
    expect([answer.status, github.requests().at(-1)?.refusedBy]).toEqual([status, rule]);
  });

  it('is answered at the address of GitHub and at that of a server of its own', async () => {
    const { token } = await connect(github, 'octo');
    for (const base of [github.url, github.apiUrl]) {
      const answer = await ask(`${base}/repos/octo/shop/pulls/1`, { method: 'GET', credential: token });
      expect(answer.body).toMatchObject({ number: 1 });
    }
    for (const url of [`${github.url}/graphql`, `${github.url}/api/graphql`]) {
      const answer = await ask(url, {
        method: 'POST',
        credential: token,
        body: { query: '{rateLimit{cost}}' },
      });
      expect(answer.body).toEqual({ data: { rateLimit: { cost: 1 } } });
    }
  });
});
