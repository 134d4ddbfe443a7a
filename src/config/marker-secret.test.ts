import { mkdtempDisposable, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { keptMarkerSecret } from './marker-secret.ts';

describe('the secret of the markers', () => {
  it('is made once for a state folder and stays', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'autoglm-secret-'));
    const secret = await keptMarkerSecret(folder.path);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(await keptMarkerSecret(folder.path)).toBe(secret);
    expect(await readdir(folder.path)).toEqual(['marker-secret']);
  });

  it('is for the owner of the process alone', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'autoglm-secret-'));
    await keptMarkerSecret(folder.path);
    expect((await stat(join(folder.path, 'marker-secret'))).mode & 0o777).toBe(0o600);
  });

  it('is made again when a crash left half of it behind', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'autoglm-secret-'));
    await writeFile(join(folder.path, 'marker-secret.new'), 'abc');
    expect(await keptMarkerSecret(folder.path)).toMatch(/^[0-9a-f]{64}$/);
  });
});
