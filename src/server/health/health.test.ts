import { describe, expect, it } from '@jest/globals';
import { createApp } from '../../app.ts';

async function get(url: string) {
  await using app = createApp({ log: false });
  return await app.inject({ method: 'GET', url });
}

describe('the health page', () => {
  it('tells a person the version, what is switched on and how to review', async () => {
    const answer = await get('/');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toMatch(/<h1>Open-AutoGLM \d+\.\d+\.\d+/);
    expect(answer.body).toContain('None is switched on');
    expect(answer.body).toContain('npx autoglm review');
  });

  it('may load nothing from elsewhere and run no script', async () => {
    const answer = await get('/');
    expect(answer.headers['content-security-policy']).toBe("default-src 'none'; style-src 'unsafe-inline'");
  });
});

describe('the answers for monitors', () => {
  it('say that the process lives, with its version', async () => {
    const answer = await get('/healthz');
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      { status: 'live', version: expect.stringMatching(/^\d/) },
    ]);
  });

  it('say that it takes work', async () => {
    const answer = await get('/readyz');
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('are all there is', async () => {
    expect((await get('/metrics')).statusCode).toBe(404);
  });
});
