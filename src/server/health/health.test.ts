import { fastify } from 'fastify';
import { describe, expect, it } from '@jest/globals';
import { healthPlugin } from './health.ts';

async function get(
  url: string,
  parts: readonly string[] = [],
  check = () => Promise.resolve(),
  problems = {},
) {
  await using app = fastify();
  void app.register(healthPlugin, { version: '1.2.3', parts, problems: () => problems, check });
  return await app.inject({ method: 'GET', url });
}

describe('the answers for monitors', () => {
  it('say that the process lives, with its version', async () => {
    const answer = await get('/healthz');
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'live', version: '1.2.3' }]);
  });

  it('say that it takes work, and which parts are on', async () => {
    const answer = await get('/readyz', ['github']);
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      { status: 'ready', parts: ['github'], problems: {} },
    ]);
  });

  it('say what is wrong with a part that takes work, but cannot do it', async () => {
    const problems = { gitlab: ['scope-missing'] };
    const answer = await get('/readyz', ['github', 'gitlab'], undefined, problems);
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      { status: 'ready', parts: ['github', 'gitlab'], problems },
    ]);
  });

  it('say that it takes none while the state cannot be written', async () => {
    const answer = await get('/readyz', [], () => Promise.reject(new Error('disk full')));
    expect([answer.statusCode, answer.json()]).toEqual([503, { status: 'not ready' }]);
  });
});
