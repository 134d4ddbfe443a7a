import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startGitHub, type GitHub } from './github.ts';
import { connect, type PlainClient } from './plain-client.ts';

describe('the rate limit', () => {
  const clock = { at: Date.now() };
  let github: GitHub;
  let client: PlainClient;

  beforeEach(async () => {
    github = await startGitHub({ now: () => new Date(clock.at), requestsPerHour: 3 });
    await github.repository('octo/shop');
    client = await connect(github, 'octo');
  });

  afterEach(async () => {
    await github[Symbol.asyncDispose]();
  });

  const get = () => client.rest('GET', '/repos/octo/shop/pulls');

  it('is counted down in the headers, and starts anew after an hour', async () => {
    const left = [];
    for (let asked = 0; asked < 4; asked++) left.push(await get());
    expect(left.map(({ status }) => status)).toEqual([200, 200, 200, 403]);
    expect(left.map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual(['2', '1', '0', '0']);
    expect(github.requests().at(-1)?.refusedBy).toBe('primary-rate-limit');
    clock.at += 3_600_001;
    client = await connect(github, 'octo');
    expect((await get()).status).toBe(200);
  });

  it('of GraphQL is counted for itself, in points', async () => {
    const query =
      '{repository(owner:"octo",name:"shop"){pullRequests(first:100){nodes{reviews(first:100){nodes{comments(first:10){totalCount}}}}}} rateLimit{cost nodeCount remaining}}';
    // (1 + 100 + 10,000) / 100
    expect(await client.graphql(query)).toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] });
    expect(await client.graphql('{rateLimit{cost remaining}}')).toEqual({
      data: { rateLimit: { cost: 1, remaining: 2 } },
    });
    expect((await get()).headers.get('x-ratelimit-remaining')).toBe('2');
  });

  it('can be spent by the test until a time', async () => {
    github.limits.exhaust('core', 60);
    const { status, headers } = await get();
    expect([status, headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    expect(Number(headers.get('x-ratelimit-reset')) - clock.at / 1000).toBeCloseTo(60, -1);
    clock.at += 61_000;
    expect((await get()).status).toBe(200);
  });

  it('has a second kind, which says how long to wait', async () => {
    github.limits.pause(30);
    const { status, headers } = await get();
    expect([status, headers.get('retry-after'), github.requests().at(-1)?.refusedBy]).toEqual([
      403,
      '30',
      'secondary-rate-limit',
    ]);
  });
});
