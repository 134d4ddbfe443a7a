import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keptTokens } from './oauth-tokens.ts';

const next = { accessToken: 'a2', refreshToken: 'r2', expiresAt: new Date('2026-01-01T02:00:00Z') };

describe('the tokens of an OAuth application', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'autoglm-tokens-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('begin with the setting, to be exchanged at once', async () => {
    const { tokens } = await keptTokens(folder, 'r1');
    expect(tokens).toEqual({ accessToken: '', refreshToken: 'r1', expiresAt: new Date(0) });
    expect(await readdir(folder)).toEqual([]);
  });

  it('go on from the last ones that were kept, for the setting works once only', async () => {
    const { keep } = await keptTokens(folder, 'r1');
    await keep(next);
    expect((await keptTokens(folder, 'r1')).tokens).toEqual(next);
    await keep({ ...next, refreshToken: 'r3', expiresAt: undefined });
    expect((await keptTokens(folder, 'r1')).tokens).toMatchObject({
      refreshToken: 'r3',
      expiresAt: undefined,
    });
  });

  it('begin anew with another setting', async () => {
    await (await keptTokens(folder, 'r1')).keep(next);
    expect((await keptTokens(folder, 'other')).tokens.refreshToken).toBe('other');
  });

  it('can be read by nobody else, and leave nothing half written', async () => {
    await (await keptTokens(folder, 'r1')).keep(next);
    expect(await readdir(folder)).toEqual(['gitlab-oauth.json']);
    expect((await stat(join(folder, 'gitlab-oauth.json'))).mode & 0o777).toBe(0o600);
  });

  it.each(['', 'no JSON', '{"begin":1}'])('begin with the setting when "%s" is kept', async (text) => {
    await writeFile(join(folder, 'gitlab-oauth.json'), text);
    expect((await keptTokens(folder, 'r1')).tokens.refreshToken).toBe('r1');
  });
});
