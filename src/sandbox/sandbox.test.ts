import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { hasBubblewrap } from '../../test/kit/bubblewrap.ts';
import { parseRepoPath } from '../domain/ids.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { CheckResult } from '../ports/sandbox.ts';
import { createSandbox } from './sandbox.ts';
import type { SandboxOptions } from './sandbox.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'autoglm-test-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

const filesOf = (files: Readonly<Record<string, string>>): ReadonlyMap<RepoPath, string> =>
  new Map(Object.entries(files).map(([path, text]) => [parseRepoPath(path), text]));
const never = new AbortController().signal;
/** In which checkouts are made. */
const parent = temporaryFolder();
const checkouts = (): readonly string[] => readdirSync(parent);

function check(
  command: string,
  options: Partial<SandboxOptions> = {},
  files: Readonly<Record<string, string>> = { 'src/a.ts': 'a\n' },
  signal = never,
): Promise<CheckResult> {
  return createSandbox({ command, temporaryFolder: parent, ...options }).check(
    filesOf(files),
    { fromFork: false },
    signal,
  );
}

/** A program in the place of bubblewrap. */
function programOf(script: string): string {
  const path = join(temporaryFolder(), 'bwrap');
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

describe('a check is not run', () => {
  const failing = programOf('touch "$0.ran"; exit 1');

  it('on a change from a fork', async () => {
    const sandbox = createSandbox({ command: 'true', bubblewrap: failing });
    const result = await sandbox.check(filesOf({ 'a.ts': 'a\n' }), { fromFork: true }, never);
    expect(result).toMatchObject({ kind: 'not-run', why: 'from-fork' });
    expect(readdirSync(join(failing, '..'))).toEqual(['bwrap']);
  });

  it.each<readonly [string, string, Partial<SandboxOptions>, Readonly<Record<string, string>>]>([
    ['without bubblewrap', 'no-sandbox', { bubblewrap: '/nowhere/bwrap' }, {}],
    ['on too many files', 'too-large', { diskMegabytes: 1 }, { 'a.ts': 'x'.repeat(1024 * 1024 + 1) }],
    ['on files that cannot be', 'no-checkout', {}, { a: '', 'a/b.ts': '' }],
    ['without what it needs', 'no-dependencies', { dependencies: '/nowhere/at/all' }, {}],
  ])('%s', async (_, why, options, files) => {
    expect(await check('true', { bubblewrap: failing, ...options }, files)).toMatchObject({
      kind: 'not-run',
      why,
    });
    expect(checkouts()).toEqual([]);
  });

  it('where the machine does not permit it, which is told', async () => {
    const bubblewrap = programOf('echo "bwrap: No permissions to create new namespace" >&2; exit 1');
    expect(await check('true', { bubblewrap })).toEqual({
      ...{ kind: 'not-run', why: 'no-sandbox' },
      detail: 'bwrap: No permissions to create new namespace',
    });
  });

  it('without any of our own environment', async () => {
    const bubblewrap = programOf('env; exit 1');
    const result = await check('true', { bubblewrap });
    const names =
      result.kind === 'not-run' ? result.detail.split('\n').map((line) => line.split('=')[0]) : [];
    expect(names.toSorted()).toEqual(['PATH', 'PWD']);
  });
});

describe('in a sandbox, a check', () => {
  if (!hasBubblewrap()) {
    it('was not tried: bubblewrap 0.8 is not there, or not permitted', () => undefined);
    return;
  }

  it('passes or fails as its command does, in a checkout that goes with it', async () => {
    expect(await check('cat src/a.ts; echo made > src/b.ts && cat src/b.ts')).toMatchObject({
      ...{ kind: 'passed', output: 'a\nmade\n', isCut: false },
    });
    expect(await check('echo wrong >&2; exit 3')).toMatchObject({ kind: 'failed', output: 'wrong\n' });
    expect(await check('kill -9 $$')).toMatchObject({ kind: 'failed' });
    expect(await check('no-such-program')).toMatchObject({ kind: 'failed' });
    expect(checkouts()).toEqual([]);
  });

  it('has the files that the operator supplies, but for those that the checkout has itself', async () => {
    const dependencies = temporaryFolder();
    mkdirSync(join(dependencies, 'node_modules'));
    writeFileSync(join(dependencies, 'node_modules/x.js'), 'x\n');
    writeFileSync(join(dependencies, 'package.json'), 'theirs\n');
    const files = { 'package.json': 'own\n' };
    const result = await check('cat package.json node_modules/x.js', { dependencies }, files);
    expect(result).toMatchObject({ kind: 'passed', output: 'own\nx\n' });
    const writing = await check('echo y > node_modules/x.js', { dependencies }, files);
    expect(writing).toMatchObject({
      kind: 'failed',
      output: expect.stringContaining('Read-only') as unknown,
    });
    expect(readdirSync(join(dependencies, 'node_modules'))).toEqual(['x.js']);
  });

  it('sees nothing of this machine but its programs', async () => {
    const secret = join(temporaryFolder(), 'secret');
    writeFileSync(secret, 'a secret');
    process.env['AUTOGLM_TEST_SECRET'] = 'a secret';
    const result = await check(
      `env | cut -d= -f1 | sort; cat ${secret}; ls /; ls /etc /home /root /var; ls /proc`,
    );
    delete process.env['AUTOGLM_TEST_SECRET'];
    if (result.kind === 'not-run') throw new Error(result.detail);
    expect(result.output).not.toContain('a secret\n');
    expect(result.output.split('\n').slice(0, 4)).toEqual(['HOME', 'LANG', 'PATH', 'PWD']);
    expect(result.output).toMatch(/No such file.*secret|secret.*No such file/);
    expect(result.output).not.toMatch(/^(passwd|shadow)$/m);
    // Processes of the sandbox alone.
    expect(result.output.split('\n').filter((line) => /^\d+$/.test(line)).length).toBeLessThan(8);
  });

  it.each(['/usr/x', '/etc/x', '/x', '/dev/x', '/files/x'])('cannot write to %s', async (path) => {
    expect(await check(`echo x > ${path}`)).toMatchObject({ kind: 'failed' });
  });

  it('reaches no network', async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections += 1;
      socket.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const result = await check(`bash -c 'echo > /dev/tcp/127.0.0.1/${port}'`);
    server.close();
    expect([result.kind, connections]).toEqual(['failed', 0]);
  });

  it.each<readonly [string, RegExp, string, Partial<SandboxOptions>]>([
    [
      'memory',
      /exhausted|allocate/,
      'head -c 300000000 /dev/zero | tail > /dev/null',
      { memoryMegabytes: 64 },
    ],
    ['processes', /fork/, 'for i in 1 2 3 4 5 6 7 8 9; do sleep 5 & done; wait', { processes: 6 }],
    ['disk', /too large|No space/, 'head -c 3000000 /dev/zero > big', { diskMegabytes: 2 }],
    [
      'temporary files',
      /No space/,
      'head -c 1000000 /dev/zero > /tmp/a; cp /tmp/a /tmp/b; cp /tmp/a /tmp/c',
      { diskMegabytes: 2 },
    ],
  ])('gets no more %s than it may have', async (_, words, command, options) => {
    const output = expect.stringMatching(words) as unknown;
    expect(await check(command, options)).toMatchObject({ kind: 'failed', output });
  });

  it('is ended with all that it started when its time is over', async () => {
    const result = await check('(trap "" TERM; sleep 60) & sleep 60', { seconds: 1 });
    expect(result.kind).toBe('timed-out');
  });

  it('leaves nothing running behind', async () => {
    expect(await check('sleep 60 & echo done')).toMatchObject({ kind: 'passed', output: 'done\n' });
  });

  it('is told by the end of what it prints', async () => {
    const result = await check('yes é | head -n 200000; echo the end', { outputKilobytes: 1 });
    if (result.kind === 'not-run') throw new Error(result.detail);
    expect([result.kind, result.isCut]).toEqual(['passed', true]);
    expect(Buffer.byteLength(result.output)).toBeLessThanOrEqual(1024);
    expect(result.output).toMatch(/é\nthe end\n$/);
    expect(result.output).not.toContain('\uFFFD');
  });

  it('cannot say of itself that it has begun, nor end the sandbox early', async () => {
    expect(await check('echo started >&3')).toMatchObject({ kind: 'failed' });
    expect(await check('kill -9 1; exit 7')).toMatchObject({ kind: 'failed' });
    expect(await check('unshare --user true')).toMatchObject({ kind: 'failed' });
  });

  it('is given up with the signal, however far it has come', async () => {
    const givenUp = [0, 5, 10, 20, 40, 80, 160].map(async (milliseconds) => {
      const controller = new AbortController();
      const checked = check('sleep 60', {}, {}, controller.signal);
      setTimeout(() => {
        controller.abort(new Error('a newer head'));
      }, milliseconds);
      await expect(checked).rejects.toThrow('a newer head');
    });
    await Promise.all(givenUp);
    expect(checkouts()).toEqual([]);
    await expect(check('true', {}, {}, AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
  });
});
