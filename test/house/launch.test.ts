import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const pretendNode = (version: string) => [
  '--import',
  `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`,
];

const sourceEntry = `
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
export async function main(argv: readonly string[]): Promise<number> {
  console.log('source', ...argv);
  if (argv[0] === 'cache') {
    const thread = 'console.log("thread caches in", require("node:module").getCompileCacheDir())';
    await once(new Worker(thread, { eval: true }), 'exit');
  }
  if (argv[0] === 'crash') setTimeout(() => { throw new Error('boom'); }, 1);
  if (argv[0] === 'reject') throw new Error('boom');
  if (argv[0] === 'die') process.kill(process.pid, 'SIGKILL');
  if (argv[0] === 'wait') return new Promise((resolve) => {
    const alive = setInterval(() => undefined, 1000);
    process.on('SIGTERM', () => { clearInterval(alive); resolve(7); });
    console.log('waiting');
  });
  return 2;
}`;

describe('the launcher', () => {
  let project: string;
  const launcher = () => join(project, 'bin/autoglm.mjs');
  // The tests have a cache of their own: whether the launcher sees to one shows without it.
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  const run = (nodeOptions: readonly string[], ...argv: readonly string[]) =>
    spawnSync(process.execPath, [...nodeOptions, launcher(), ...argv], { encoding: 'utf8', env });

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'autoglm launch '));
    await cp(join(root, 'bin'), join(project, 'bin'), { recursive: true });
    await mkdir(join(project, 'src/cli'), { recursive: true });
    await mkdir(join(project, 'dist/cli'), { recursive: true });
    await writeFile(join(project, 'package.json'), '{ "type": "module" }');
    await writeFile(join(project, 'src/cli/main.ts'), sourceEntry);
    await writeFile(
      join(project, 'dist/cli/main.js'),
      'export const main = async () => console.log("dist");',
    );
  });

  afterAll(() => rm(project, { recursive: true }));

  it('passes arguments on and exits with the code that main returns', () => {
    expect(run([], 'review', '--all')).toMatchObject({
      stdout: 'source review --all\n',
      status: 2,
      stderr: '',
    });
  });

  it('runs dist only when asked, as long as there are sources', () => {
    const env = { ...process.env, AUTOGLM_DIST: '1' };
    expect(spawnSync(process.execPath, [launcher()], { encoding: 'utf8', env }).stdout).toBe('dist\n');
  });

  it('keeps compiled code for the next run, that of worker threads too', () => {
    expect(run([], 'cache').stdout).toMatch(/^source cache\nthread caches in (?!undefined).+\n$/);
  });

  it('exits with 3 on a crash, because 1 means findings', () => {
    expect(run([], 'crash')).toMatchObject({ status: 3, stderr: expect.stringContaining('boom') });
    expect(run([], 'reject')).toMatchObject({ status: 3, stderr: expect.stringContaining('boom') });
  });

  it('refuses an older Node in one line', () => {
    const refused = run(pretendNode('18.20.0'));
    expect(refused.status).toBe(3);
    expect(refused.stderr).toMatch(
      /^Open-AutoGLM needs Node 22\.22 or newer, and this is Node 18\.20\.0\. Install Node 24 \([^\n]+\)\.\n$/,
    );
  });

  it('draws the line at the version that package.json names', async () => {
    const { engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      engines: { node: string };
    };
    expect(engines.node).toBe('>=22.22');
    const statusOn = (version: string) => run(pretendNode(version)).status;
    expect(['9.0.0', '22.21.9', '22.22.0', '24.0.0'].map(statusOn)).toEqual([3, 3, 2, 2]);
  });

  describe('with a packaged Node', () => {
    beforeAll(async () => {
      const packaged = join(project, `node_modules/node-${process.platform}-${process.arch}`);
      await mkdir(join(packaged, 'bin'), { recursive: true });
      await writeFile(join(packaged, 'package.json'), '{}');
      await symlink(process.execPath, join(packaged, 'bin/node'));
    });

    it('starts itself again with it', () => {
      expect(run(pretendNode('18.20.0'), 'a b')).toMatchObject({ stdout: 'source a b\n', status: 2 });
    });

    it('dies of the signal that ended the program', () => {
      expect(run(pretendNode('18.20.0'), 'die')).toMatchObject({ signal: 'SIGKILL' });
    });

    it('forwards signals', async () => {
      const child = spawn(process.execPath, [...pretendNode('18.20.0'), launcher(), 'wait']);
      child.stdout.on('data', (text: Buffer) => {
        if (text.includes('waiting')) child.kill('SIGTERM');
      });
      expect(await once(child, 'exit')).toEqual([7, null]);
    });
  });
});
