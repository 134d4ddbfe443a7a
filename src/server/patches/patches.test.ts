import { describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import type { KeptPatch } from '../../domain/kept-patch.ts';
import { createPatchTokens } from '../../domain/patch-token.ts';
import { patchesPlugin } from './patches.ts';

const expiresAt = new Date('2026-01-08T00:00:00Z');
const kept: KeptPatch = { id: 'd1', text: 'diff ü\n', expiresAt };
const tokens = createPatchTokens('a secret');
const token = tokens.write({ id: 'd1', expiresAt });

async function get(of: string, { now = new Date('2026-01-07'), isBroken = false } = {}) {
  await using server = fastify();
  const store = {
    patch: (id: string) =>
      isBroken ? Promise.reject(new Error('no disk')) : Promise.resolve(id === kept.id ? kept : undefined),
  };
  void server.register(patchesPlugin, { tokens, store, now: () => now });
  const { statusCode, headers, body } = await server.inject({ url: `/patches/${of}` });
  return { statusCode, headers, body };
}

describe('the link to a patch', () => {
  it('gives it as a file, which nobody on the way may keep', async () => {
    const { statusCode, headers, body } = await get(token);
    expect([statusCode, body]).toEqual([200, kept.text]);
    expect(headers).toMatchObject({
      'content-type': 'text/x-diff; charset=utf-8',
      'content-disposition': 'attachment; filename="fixes.patch"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(headers).not.toHaveProperty('set-cookie');
  });

  it.each([
    ['is forged', `${token.slice(0, -2)}xx`, 404, {}],
    ['is for another patch', token.replace('d1', 'd2'), 404, {}],
    ['is genuine, but of a patch that is gone', tokens.write({ id: 'd2', expiresAt }), 410, {}],
    ['has expired', token, 410, { now: expiresAt }],
    ['cannot be followed now', token, 503, { isBroken: true }],
  ])('says why it gives nothing: it %s', async (_, of, status, options) => {
    const { statusCode, headers, body } = await get(of, options);
    expect([statusCode, headers['cache-control']]).toEqual([status, 'private, no-store']);
    expect(body).not.toContain('diff');
  });
});
