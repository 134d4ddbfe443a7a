import { afterEach, describe, expect, it } from '@jest/globals';
import type { AppError } from '../../domain/errors.ts';
import type { RequestReport } from '../request-report.ts';
import type { ClientOptions, GitLabClient } from './client.ts';
import { FakeGitLab } from './test-kit/fake-gitlab.ts';
import type { FakeAnswer, FakeAnswers } from './test-kit/fake-gitlab.ts';
import { statusOf } from './translate-error.ts';

const user = { id: 7, username: 'autoglm' };
const seconds = (count: number): number => Math.floor(Date.now() / 1_000) + count;
const json = (status: number, message: unknown, headers = {}): FakeAnswer => ({
  status,
  headers,
  body: { message },
});

let gitLab: FakeGitLab | undefined;
afterEach(async () => {
  await gitLab?.[Symbol.asyncDispose]();
});

async function start(answers: FakeAnswers, options: Partial<ClientOptions> = {}): Promise<GitLabClient> {
  gitLab = await FakeGitLab.start(answers);
  return gitLab.client(options);
}

async function errorOf(asking: Promise<unknown>): Promise<AppError> {
  return asking.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: unknown) => error as AppError,
  );
}

/** The given answers one after the other, then those of a GitLab that is well. */
function first(...answers: readonly FakeAnswer[]): () => FakeAnswer {
  const left = answers.values();
  return () => left.next().value ?? { body: user };
}

describe('a request to GitLab', () => {
  it('carries the token, and finds GitLab below a path of its host', async () => {
    const client = await start({ 'GET /user': () => ({ body: user }) });
    expect(await client.rest.Users.showCurrentUser()).toMatchObject(user);
    expect(gitLab?.asked[0]?.headers).toMatchObject({ 'private-token': 'a token' });
    expect(gitLab?.asked[0]?.headers).not.toHaveProperty('authorization');
  });

  it('names a project by its full path, and fields as GitLab does', async () => {
    const client = await start({ 'POST /projects/group%2Fsub%2Fshop/hooks': () => ({ body: { id: 1 } }) });
    await client.rest.ProjectHooks.add('group/sub/shop', 'https://bot/hook', { mergeRequestsEvents: true });
    expect(gitLab?.asked[0]?.body).toEqual({ url: 'https://bot/hook', merge_requests_events: true });
  });

  it('reads a list to its end', async () => {
    const next = (): string => `<${gitLab?.host ?? ''}/api/v4/projects?id_after=2&per_page=2>; rel="next"`;
    const client = await start({
      'GET /projects?id_after=2': () => ({ body: [{ id: 3 }] }),
      'GET /projects?': () => ({ body: [{ id: 1 }, { id: 2 }], headers: { link: next() } }),
    });
    const found = await client.rest.Projects.all({ membership: true, pagination: 'keyset', perPage: 2 });
    expect(found.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it.each<[string, FakeAnswer]>([
    ['502', json(502, 'Bad Gateway')],
    ['503', json(503, 'Service Unavailable')],
    ['HTML as a success', { headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['half of the JSON', { instead: 'truncate', body: user }],
    ['a cut connection', { instead: 'reset' }],
    ['no answer', { instead: 'hang' }],
  ])('that reads is repeated after %s; one that writes is not', async (_, fault) => {
    const answers = { 'GET /user': first(fault, fault), 'POST /projects/1/hooks': first(fault) };
    const client = await start(answers, { requestTimeout: 300 });
    expect(await client.rest.Users.showCurrentUser()).toMatchObject(user);
    const writing = client.rest.ProjectHooks.add(1, 'https://bot/hook');
    expect(await errorOf(writing)).toMatchObject({ code: 'service-unavailable' });
    expect(gitLab?.names.filter((name) => name.startsWith('POST'))).toHaveLength(1);
  });

  it('is given up after a few repetitions', async () => {
    const client = await start({ 'GET /user': () => json(502, 'Bad Gateway') });
    const error = await errorOf(client.rest.Users.showCurrentUser());
    expect(error).toMatchObject({ code: 'service-unavailable' });
    expect(error.message).toContain('GET /git/lab/api/v4/user');
    expect(gitLab?.names).toHaveLength(3);
  });

  it.each([
    ['401', json(401, '401 Unauthorized'), '401 Unauthorized'],
    [
      '403',
      { status: 403, body: { error: 'insufficient_scope', error_description: 'Needs api' } },
      'Needs api',
    ],
    ['404', json(404, '404 Project Not Found'), '404 Project Not Found'],
    ['400', json(400, { note: ['is too long'] }), '{"note":["is too long"]}'],
    ['422', { status: 422, body: 'no JSON' }, 'no JSON'],
  ])('that is refused is not repeated, and says why: %s', async (status, fault, why) => {
    const client = await start({ 'GET /user': () => fault });
    const error = await errorOf(client.rest.Users.showCurrentUser());
    expect(error).toMatchObject({ code: 'service-refused' });
    expect(error.message).toContain(why);
    expect(String(statusOf(error))).toBe(status);
    expect(gitLab?.names).toHaveLength(1);
  });

  it.each(['GET', 'POST'])('is sent again when what it is about is being changed: %s', async (method) => {
    const client = await start({ [method]: first(json(409, 'Resource is locked')) });
    await (method === 'GET'
      ? client.rest.Users.showCurrentUser()
      : client.rest.ProjectHooks.add(1, 'https://bot/hook'));
    expect(gitLab?.names).toHaveLength(2);
  });

  it('waits out a short limit, also to write', async () => {
    const limit = json(429, 'Retry later', { 'retry-after': '1' });
    const client = await start({ 'POST /projects/1/hooks': first(limit) });
    const started = performance.now();
    await client.rest.ProjectHooks.add(1, 'https://bot/hook');
    expect(performance.now() - started).toBeGreaterThanOrEqual(990);
    expect(gitLab?.names).toHaveLength(2);
  });

  it.each([
    ['Retry-After', { 'retry-after': '90' }, 90],
    ['RateLimit-Reset', { 'ratelimit-remaining': '0' }, 600],
    ['nothing', {}, 60],
  ])('leaves a long limit to the job: by %s', async (_, headers, wait) => {
    const client = await start({
      'GET /user': () => json(429, 'Retry later', { 'ratelimit-reset': String(seconds(600)), ...headers }),
    });
    const error = await errorOf(client.rest.Users.showCurrentUser());
    expect(error).toMatchObject({ code: 'rate-limited' });
    const left = Date.parse(error.details['retryAt'] ?? '') - Date.now();
    expect(Math.abs(left - wait * 1_000)).toBeLessThan(5_000);
    expect(gitLab?.names).toHaveLength(1);
  });

  it('follows a project that was moved, but not to another host', async () => {
    const to = (host: string): FakeAnswer => ({
      status: 301,
      headers: { location: `${host}/api/v4/projects/2` },
    });
    const client = await start({
      'GET /projects/2': () => ({ body: { id: 2 } }),
      'GET /projects/old%2Fshop': () => to(gitLab?.host ?? ''),
      'GET /projects/evil%2Fshop': () => to('http://127.0.0.2:9'),
      'POST /projects/old%2Fshop/hooks': () => to(gitLab?.host ?? ''),
    });
    expect(await client.rest.Projects.show('old/shop')).toMatchObject({ id: 2 });
    for (const asking of [
      client.rest.Projects.show('evil/shop'),
      client.rest.ProjectHooks.add('old/shop', 'https://bot/hook'),
    ]) {
      const error = await errorOf(asking);
      expect(error).toMatchObject({ code: 'service-refused' });
      expect(error.message).toContain('it is to be found at http');
    }
  });

  it('is counted under a name that says nothing of whom it was about', async () => {
    const reports: RequestReport[] = [];
    const headers = { 'ratelimit-remaining': '1999' };
    const client = await start(
      { '': () => ({ body: { data: {} }, headers }) },
      { onRequest: (report) => reports.push(report) },
    );
    const { rest } = client;
    await rest.MergeRequestDraftNotes.publish('a/b', 5, 6);
    await rest.MergeRequestDraftNotes.publishBulk('a/b', 5);
    await rest.MergeRequestDiscussions.resolve('a/b', 5, 'e'.repeat(40), true);
    await rest.Commits.editStatus('a/b', 'f'.repeat(40), 'success');
    await rest.ProjectMembers.show('a/b', 9, { includeInherited: true });
    await client.bytes('projects/a%2Fb/repository/files/src%2Fa.ts/raw', { ref: 'main' });
    await client.query('query Change($path: ID!) { x }', { path: 'a/b' });
    expect(reports.map(({ operation }) => operation)).toEqual([
      'PUT /projects/{}/merge_requests/{}/draft_notes/{}/publish',
      'POST /projects/{}/merge_requests/{}/draft_notes/bulk_publish',
      'PUT /projects/{}/merge_requests/{}/discussions/{}',
      'POST /projects/{}/statuses/{}',
      'GET /projects/{}/members/all/{}',
      'GET /projects/{}/repository/files/{}/raw',
      'graphql Change',
    ]);
    expect(reports[0]).toMatchObject({ status: 200, rateLimitRemaining: 1999 });
  });

  it.each([
    [
      'a field that it does not know',
      { message: 'no field', extensions: { code: 'undefinedField' } },
      'service-refused',
    ],
    ['too much at once', { message: 'Query has complexity of 300' }, 'service-refused'],
    ['that it took too long', { message: 'Timeout on Project.mergeRequest' }, 'service-unavailable'],
  ])('by GraphQL that is answered with a problem fails: %s', async (_, problem, code) => {
    const client = await start({
      'graphql Change': () => ({ body: { data: { a: null }, errors: [problem] } }),
    });
    expect(await errorOf(client.query('query Change { a }', {}))).toMatchObject({ code });
  });
});

describe('an OAuth token', () => {
  const kept: string[] = [];
  const oauth = (expiresAt: Date | undefined, keep?: () => Promise<void>): Partial<ClientOptions> => ({
    credentials: {
      kind: 'oauth',
      clientId: 'id',
      clientSecret: 'secret',
      tokens: { accessToken: 'a1', refreshToken: 'r1', expiresAt },
      keep: keep ?? (({ accessToken }) => Promise.resolve(void kept.push(accessToken))),
    },
  });
  /** Takes each refresh token once. */
  const authority = (): FakeAnswers => {
    let number = 1;
    return {
      'POST /oauth/token': ({ body }) => {
        if (body['refresh_token'] !== `r${number}`) return { status: 400, body: { error: 'invalid_grant' } };
        number++;
        return { body: { access_token: `a${number}`, refresh_token: `r${number}`, expires_in: 7_200 } };
      },
      'GET /user': ({ headers }) =>
        headers.authorization === `Bearer a${number}` ? { body: user } : json(401, 'Token was revoked'),
    };
  };
  afterEach(() => {
    kept.length = 0;
  });

  it('is sent as it is while it works', async () => {
    const client = await start(authority(), oauth(new Date(Date.now() + 3_600_000)));
    await client.rest.Users.showCurrentUser();
    expect(gitLab?.names).toEqual(['GET /user']);
    expect(gitLab?.asked[0]?.headers).not.toHaveProperty('private-token');
  });

  it('that is at its end is exchanged once for all requests, and kept before it is used', async () => {
    const client = await start(authority(), oauth(new Date(Date.now() + 10_000)));
    await Promise.all(Array.from({ length: 5 }, () => client.rest.Users.showCurrentUser()));
    expect(gitLab?.names.filter((name) => name === 'POST /oauth/token')).toHaveLength(1);
    expect(kept).toEqual(['a2']);
  });

  it('that was taken back is exchanged once, too', async () => {
    const answers = authority();
    let isRevoked = true;
    const client = await start(
      {
        ...answers,
        'POST /oauth/token': (asked) => {
          isRevoked = false;
          return answers['POST /oauth/token']?.(asked) ?? {};
        },
        'GET /user': (asked) =>
          isRevoked ? json(401, 'Token was revoked') : (answers['GET /user']?.(asked) ?? {}),
      },
      oauth(undefined),
    );
    await Promise.all(Array.from({ length: 5 }, () => client.rest.Users.showCurrentUser()));
    expect(gitLab?.names.filter((name) => name === 'POST /oauth/token')).toHaveLength(1);
  });

  it('is not used before it is kept, and not exchanged again because that failed', async () => {
    let isFull = true;
    const keep = (): Promise<void> => {
      if (!isFull) return Promise.resolve();
      isFull = false;
      return Promise.reject(new Error('the disk is full'));
    };
    const hook = { 'POST /projects/1/hooks': () => ({ body: { id: 1 } }) };
    const client = await start({ ...authority(), ...hook }, oauth(new Date(0), keep));
    expect(await errorOf(client.rest.ProjectHooks.add(1, 'https://bot/hook'))).toMatchObject({
      message: expect.stringContaining('the disk is full'),
    });
    expect(gitLab?.names).toEqual(['POST /oauth/token']);
    await client.rest.ProjectHooks.add(1, 'https://bot/hook');
    expect(gitLab?.names).toEqual(['POST /oauth/token', 'POST /projects/1/hooks']);
  });

  it('that cannot be exchanged any more is a refusal', async () => {
    const client = await start(
      { 'POST /oauth/token': () => ({ status: 400, body: { error: 'invalid_grant' } }) },
      oauth(new Date(0)),
    );
    expect(await errorOf(client.rest.Users.showCurrentUser())).toMatchObject({ code: 'service-refused' });
  });
});
