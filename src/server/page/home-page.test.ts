import { fastify } from 'fastify';
import { describe, expect, it } from '@jest/globals';
import { homePagePlugin } from './home-page.ts';

async function getPage(problems = {}) {
  await using app = fastify();
  void app.register(homePagePlugin, { version: '1.2.3', parts: ['GitHub'], problems: () => problems });
  return await app.inject({ method: 'GET', url: '/' });
}

describe('the home page', () => {
  it('tells a person the version, what is switched on and how to review', async () => {
    const answer = await getPage();
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain('<h1>Open-AutoGLM 1.2.3');
    expect(answer.body).toContain('Switched on: GitHub.');
    expect(answer.body).toContain('npx autoglm review');
    expect(answer.body).not.toContain('keeps the bot');
  });

  it('tells a person where to read what keeps the bot from its work', async () => {
    const { body } = await getPage({ gitlab: ['scope-missing', 'token-ends'] });
    expect(body).toMatch(/keeps the bot from its work: gitlab \(scope-missing, token-ends\)\. The log/);
  });

  it('may load nothing from elsewhere, run no script and stand in no frame', async () => {
    const { headers } = await getPage();
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
  });
});
