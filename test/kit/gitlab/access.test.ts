import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGitLab, type GitLab } from './gitlab.ts';
import { connect, type PlainAnswer, type PlainClient } from './plain-client.ts';
import type { ProjectScene } from './scene/project-scene.ts';
import type { MergeRequestScene } from './scene/merge-request-scene.ts';

const clock = { at: Date.now() };
let gitlab: GitLab;
let client: PlainClient;
let project: ProjectScene;
let scene: MergeRequestScene;
let at: string;

beforeAll(async () => {
  gitlab = await startGitLab({ now: () => new Date(clock.at), folder: '/gitlab' });
  project = await gitlab.project('makers/tools/shop');
  scene = await project.open({ files: { 'a.ts': 'a\n' } });
  client = connect(gitlab);
  at = `/projects/${encodeURIComponent(project.path)}`;
});

afterAll(async () => {
  await gitlab[Symbol.asyncDispose]();
  expect(gitlab.defects().map((defect) => defect.replace(/\d+/g, 'N'))).toEqual(meant);
});

/** The request that is wrong on purpose, where the vendor's description is at hand to say so. */
const meant =
  process.env['VENDOR_SPECS'] === undefined
    ? []
    : ["POST /projects/:id/merge_requests/:merge_request_iid/notes:  must have required property 'body'"];

function outcome(answer: PlainAnswer): readonly unknown[] {
  return [answer.status, gitlab.requests().at(-1)?.refusedBy];
}

describe('who asks GitLab', () => {
  it('is told who he is and what his token may do, below a folder too', async () => {
    expect(gitlab.apiUrl).toBe(`${new URL(gitlab.url).origin}/gitlab/api/v4`);
    expect((await client.rest('GET', '/user')).body).toMatchObject({ username: 'autoglm-bot', bot: false });
    const { body } = await client.rest('GET', '/personal_access_tokens/self');
    expect(body).toMatchObject({ scopes: ['api'], active: true, expires_at: null });
    expect((await client.rest('GET', '/metadata')).body).toMatchObject({ version: '18.4.1' });
    const member = `${at}/members/all/${gitlab.world.bot.id}`;
    expect((await client.rest('GET', member)).body).toMatchObject({ access_level: 30 });
    expect((await client.rest('GET', `${at}/members/all/1`)).status).toBe(404);
  });

  it('names himself by a token in either header', async () => {
    const headers = { authorization: `Bearer ${gitlab.token.text}` };
    const answer = await fetch(`${gitlab.apiUrl}/user`, { headers });
    expect(answer.status).toBe(200);
    expect(outcome(await connect(gitlab, '').rest('GET', '/user'))).toEqual([401, 'credentials-given']);
    expect(outcome(await connect(gitlab, 'glpat-x').rest('GET', '/user'))).toEqual([401, 'token-known']);
  });

  it('is refused when his token is over, was revoked, or has not the scope', async () => {
    const short = gitlab.createToken({ expiresAt: new Date(clock.at + 1000) });
    clock.at += 1001;
    expect(outcome(await connect(gitlab, short.text).rest('GET', '/user'))).toEqual([401, 'token-expires']);
    const revoked = gitlab.createToken();
    revoked.isRevoked = true;
    const answer = await connect(gitlab, revoked.text).rest('GET', '/user');
    expect([...outcome(answer), answer.body]).toMatchObject([
      401,
      'token-not-revoked',
      { error: 'invalid_token' },
    ]);
    const reader = connect(gitlab, gitlab.createToken({ scopes: ['read_api'] }).text);
    expect((await reader.rest('GET', at)).status).toBe(200);
    const written = await reader.rest('POST', `${at}/merge_requests/1/notes`, { body: 'x' });
    expect([...outcome(written), written.body]).toMatchObject([
      403,
      'token-scope',
      { error: 'insufficient_scope', scope: 'api' },
    ]);
  });

  it('may not write with the token of a job', async () => {
    const job = connect(gitlab, gitlab.createToken({ kind: 'job' }).text);
    const answer = await job.rest('POST', `${at}/merge_requests/1/notes`, { body: 'x' });
    expect(outcome(answer)).toEqual([401, 'job-token-access']);
  });

  it('does not see what he is no member of, and may do there what his role may', async () => {
    await gitlab.project('others/closed', { role: undefined });
    await gitlab.project('others/open', { role: undefined, visibility: 'public' });
    await gitlab.project('others/read', { role: 'reporter' });
    const note = (path: string) => client.rest('GET', `/projects/${encodeURIComponent(path)}`);
    expect(outcome(await note('others/closed'))).toEqual([404, 'project-visible']);
    expect(outcome(await note('others/open'))).toEqual([200, undefined]);
    const read = `/projects/${encodeURIComponent('others/read')}`;
    const status = `${read}/statuses/${await (await gitlab.project('others/x')).tip()}`;
    expect(outcome(await client.rest('POST', status, { state: 'success' }))).toEqual([403, 'role-reached']);
    expect(outcome(await client.rest('GET', `${read}/hooks`))).toEqual([403, 'role-reached']);
  });

  it('resolves threads as a developer, or as the author of the change', async () => {
    const note = await scene.discuss('ada', 'Why?');
    const thread = `${at}/merge_requests/1/discussions/${note?.discussion.id ?? ''}?resolved=true`;
    project.admit('autoglm-bot', 'reporter');
    expect(outcome(await client.rest('PUT', thread))).toEqual([403, 'resolve-role']);
    project.admit('autoglm-bot', 'developer');
    expect(outcome(await client.rest('PUT', thread))).toEqual([200, undefined]);
  });

  it('says what must be said, in a form that can be read', async () => {
    expect(outcome(await client.rest('GET', '/nothing'))).toEqual([404, 'known-operation']);
    const notes = `${at}/merge_requests/1/notes`;
    const answer = await client.rest('POST', notes, {});
    expect([...outcome(answer), answer.body]).toEqual([
      400,
      'required-parameters',
      { error: 'body is missing' },
    ]);
    const headers = { 'private-token': gitlab.token.text, 'content-type': 'application/json' };
    const broken = await fetch(gitlab.apiUrl + notes, { method: 'POST', headers, body: '{' });
    expect([broken.status, gitlab.requests().at(-1)?.refusedBy]).toEqual([400, 'readable-body']);
  });

  it('waits when he asked too often', async () => {
    gitlab.limits.exhaust(7);
    const answer = await client.rest('GET', at);
    expect([...outcome(answer), answer.body]).toEqual([429, 'rate-limit', 'Retry later\n']);
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(answer.headers.get('ratelimit-remaining')).toBe('0');
    clock.at += 7001;
    expect((await client.rest('GET', at)).headers.get('ratelimit-limit')).toBe('2000');
  });
});

describe('an OAuth application', () => {
  it('gets a new pair for a refresh token, once', async () => {
    const { clientId, clientSecret } = gitlab.world.oauth;
    const refresh_token = gitlab.grant();
    const ask = async (fields: Readonly<Record<string, string>>) => {
      const body = new URLSearchParams({ grant_type: 'refresh_token', client_id: clientId, ...fields });
      const answer = await fetch(`${gitlab.url}/oauth/token`, { method: 'POST', body });
      return { status: answer.status, body: (await answer.json()) as Readonly<Record<string, string>> };
    };
    const about = async (authorization: string): Promise<unknown> =>
      (await fetch(`${gitlab.url}/oauth/token/info`, { headers: { authorization } })).json();
    const refusedBy = () => gitlab.requests().at(-1)?.refusedBy;
    const right = { client_secret: clientSecret, refresh_token };
    const { status, body } = await ask(right);
    expect([status, body]).toMatchObject([200, { token_type: 'Bearer', expires_in: 7200 }]);
    const fresh = connect(gitlab, body['access_token']);
    expect((await fresh.rest('GET', '/user')).body).toMatchObject({ username: 'autoglm-bot' });
    expect(await about(`Bearer ${body['access_token'] ?? ''}`)).toMatchObject({ scope: ['api'] });
    expect(await about(`Bearer ${gitlab.token.text}`)).toMatchObject({ error: 'invalid_request' });
    expect(refusedBy()).toBe('oauth-token-info');
    expect([(await ask(right)).body['error'], refusedBy()]).toEqual(['invalid_grant', 'oauth-refresh-once']);
    await ask({ ...right, client_secret: 'x' });
    expect(refusedBy()).toBe('oauth-client');
    await ask({ ...right, grant_type: 'password' });
    expect(refusedBy()).toBe('oauth-grant');
    await ask({ ...right, refresh_token: body['refresh_token'] ?? '' });
    expect((await fresh.rest('GET', '/user')).status).toBe(401);
  });
});
