import { fastify } from 'fastify';
import { describe, expect, it } from '@jest/globals';
import { healthPlugin } from './health.ts';

async function get(url: string, parts: readonly string[] = [], check = () => Promise.resolve()) {
  await using app = fastify();
  void app.register(healthPlugin, { version: '1.2.3', parts, check });
  return await app.inject({ method: 'GET', url });
}

describe('the health page', () => {
  it('tells a person the version, what is switched on and how to review', async () => {
    const answer = await get('/');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain('<h1>Open-AutoGLM 1.2.3');
    expect(answer.body).toContain('None is switched on');
    expect(answer.body).toContain('npx autoglm review');
    expect((await get('/', ['github'])).body).toContain('Switched on: github');
  });

  it('may load nothing from elsewhere and run no script', async () => {
    const answer = await get('/');
    expect(answer.headers['content-security-policy']).toBe("default-src 'none'; style-src 'unsafe-inline'");
  });
});

describe('the answers for monitors', () => {
  it('say that the process lives, with its version', async () => {
    const answer = await get('/healthz');
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'live', version: '1.2.3' }]);
  });

  it('say that it takes work, and which parts are on', async () => {
    const answer = await get('/readyz', ['github']);
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ready', parts: ['github'] }]);
  });

  it('say that it takes none while the state cannot be written', async () => {
    const answer = await get('/readyz', [], () => Promise.reject(new Error('disk full')));
    expect([answer.statusCode, answer.json()]).toEqual([503, { status: 'not ready' }]);
  });
});
