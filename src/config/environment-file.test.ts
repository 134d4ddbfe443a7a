import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendToEnvironmentFile, renderAssignments } from './environment-file.ts';

const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIE+/=\n-----END RSA PRIVATE KEY-----\n';

describe('settings as lines of a file', () => {
  it('are one line each and unquoted, so that every reader of such files takes them alike', () => {
    expect(renderAssignments({ APP_ID: '12', PRIVATE_KEY: key })).toBe(
      'APP_ID=12\nPRIVATE_KEY=-----BEGIN RSA PRIVATE KEY-----\\nMIIE+/=\\n-----END RSA PRIVATE KEY-----\n',
    );
  });

  it.each(['a # b', "it's", '"quoted"', ' ahead', 'a=b', 'it\'s # "both"'])('are read again: %s', (value) => {
    expect(parseEnv(renderAssignments({ NAME: value }))).toEqual({ NAME: value });
  });

  it('are refused when no way of quoting would keep them', () => {
    expect(() => renderAssignments({ NAME: ` '"\`` })).toThrow('NAME holds characters');
  });
});

describe('the environment file', () => {
  let folder: string;
  const path = () => join(folder, '.env');
  const mode = async () => ((await stat(path())).mode & 0o777).toString(8);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'autoglm-env-file-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is made for its owner alone', async () => {
    await appendToEnvironmentFile(path(), 'made today', { APP_ID: '1' });
    expect(await readFile(path(), 'utf8')).toBe('# made today\nAPP_ID=1\n');
    expect(await mode()).toBe('600');
  });

  it('keeps what is there, and the new settings win', async () => {
    await writeFile(path(), '# mine\nPORT=8080\nAPP_ID=');
    await chmod(path(), 0o644);
    await appendToEnvironmentFile(path(), 'made today', { APP_ID: '1' });
    const text = await readFile(path(), 'utf8');
    expect(text).toBe('# mine\nPORT=8080\nAPP_ID=\n# made today\nAPP_ID=1\n');
    expect(parseEnv(text)).toEqual({ PORT: '8080', APP_ID: '1' });
    expect(await mode()).toBe('600');
  });

  it('is left alone when it cannot be written', async () => {
    await mkdir(path());
    await expect(appendToEnvironmentFile(path(), 'made today', { APP_ID: '1' })).rejects.toThrow('EISDIR');
  });
});
