import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startGitHub, type GitHub } from './github.ts';
import { once, type Fault } from '../forge-stand-in/http/faults.ts';
import { faults } from './http/faults.ts';
import { countRoundTrips } from '../forge-stand-in/http/request-log.ts';
import { connect, type PlainClient } from './plain-client.ts';

describe('a fault', () => {
  let github: GitHub;
  let client: PlainClient;
  let before: number;

  beforeAll(async () => {
    github = await startGitHub();
    const repository = await github.repository('octo/shop');
    await repository.open({ files: { 'a.ts': 'a\n' } });
    client = await connect(github, 'octo');
  });

  beforeEach(() => {
    github.forgetRequests();
    before = posted();
  });

  afterAll(async () => {
    await github[Symbol.asyncDispose]();
    expect(github.defects()).toEqual([]);
  });

  const comment = () => client.rest('POST', '/repos/octo/shop/issues/1/comments', { body: 'x' });
  const posted = (): number => github.snapshot().pulls[0]?.comments.length ?? 0;
  const comments = (): number => posted() - before;
  const plan = (fault: Fault, phase: 'before' | 'after' = 'before') =>
    github.intercept(once('issues/create-comment', fault, { phase }));

  it.each([401, 403, 404, 409, 410, 422, 429, 500, 502])(
    'answers %i in the place of the work',
    async (status) => {
      using _ = plan(faults.status(status));
      expect((await comment()).status).toBe(status);
      expect(comments()).toBe(0);
      expect((await comment()).status).toBe(201);
    },
  );

  it('answers with a page, or with a limit', async () => {
    using _ = plan(faults.html());
    const page = await comment();
    expect([page.status, page.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
    using __ = plan(faults.secondaryLimit(7, 429));
    expect((await comment()).headers.get('retry-after')).toBe('7');
    using ___ = plan(faults.primaryLimit(60));
    expect((await comment()).headers.get('x-ratelimit-remaining')).toBe('0');
  });

  it('breaks the connection before the work', async () => {
    using _ = plan(faults.reset());
    await expect(comment()).rejects.toThrow();
    expect(comments()).toBe(0);
  });

  it.each<[string, Fault, 'before' | 'after']>([
    ['loses the answer', faults.loseAnswer(), 'before'],
    ['breaks the connection after the work', faults.reset(), 'after'],
    ['cuts the answer', faults.truncate(), 'before'],
    ['cuts the answer', faults.truncate(), 'after'],
  ])('%s, and the work is done', async (_, fault, phase) => {
    using __ = plan(fault, phase);
    await expect(comment()).rejects.toThrow();
    expect(comments()).toBe(1);
  });

  it('keeps one waiting', async () => {
    using _ = plan(faults.hang());
    const { token } = client;
    const hanging = fetch(`${github.apiUrl}/repos/octo/shop/issues/1/comments`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'user-agent': 'x' },
      body: '{"body":"x"}',
      signal: AbortSignal.timeout(200),
    });
    await expect(hanging).rejects.toThrow('timeout');
    expect(github.requests().at(-1)).toMatchObject({ fault: 'hang', endedAt: undefined });
  });

  it('slows requests down, which then can be counted in round trips', async () => {
    using _ = github.intercept(({ phase }) => (phase === 'before' ? faults.delay(30) : undefined));
    await Promise.all([client.rest('GET', '/repos/octo/shop/pulls'), client.graphql('{rateLimit{cost}}')]);
    await client.rest('GET', '/repos/octo/shop/pulls');
    expect(
      github
        .requests()
        .map(({ operation }) => operation)
        .toSorted(),
    ).toEqual(['graphql/query', 'pulls/list', 'pulls/list']);
    expect(countRoundTrips(github.requests())).toBe(2);
  });

  it('calls the test back at both moments of a request', async () => {
    const seen: string[] = [];
    using _ = github.intercept(({ phase, operation, request }) => {
      seen.push(`${phase} ${operation} ${request.fields.join()} ${comments()}`);
      return undefined;
    });
    await comment();
    await client.graphql('{rateLimit{cost}}');
    expect(seen).toEqual([
      'before issues/create-comment  0',
      'after issues/create-comment  1',
      'before graphql/query rateLimit 1',
      'after graphql/query rateLimit 1',
    ]);
  });
});
