import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { once } from './once.ts';

const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/open-autoglm');
/** All that a build is made of. */
const sources = ['src', 'bin', 'scripts', 'package-lock.json'];
/** Milliseconds after which nobody runs a build of older sources any more. */
const longestRun = 3_600_000;

/**
 * The folder with the program as it is published: it starts in a third of the time that its sources take, and it is what users
 * run. Built when there is none of these sources. To look at all sources takes as long as the start of a bot: a suite does
 * it once.
 */
export const builtProgram = once(async (): Promise<string> => {
  const folder = join(cache, await digestOfSources());
  if (!existsSync(folder)) await build(folder);
  return folder;
});

/** Of names, sizes and times: reading all files would take longer than a short test. */
async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    const top = join(root, source);
    const isFolder = (await stat(top)).isDirectory();
    const below = isFolder ? (await readdir(top, { recursive: true })).filter(isBuilt) : [''];
    const files = await Promise.all(
      below.sort().map(async (name) => {
        const { size, mtimeMs } = await stat(join(top, name));
        return `${source}/${name} ${size} ${mtimeMs}`;
      }),
    );
    hash.update(files.join('\n'));
  }
  return hash.digest('hex').slice(0, 16);
}

function isBuilt(name: string): boolean {
  return /\.m?[jt]s$/.test(name) && !/\.test\.ts$|\bcases\b|\btest-kit\b/.test(name);
}

/** Two that build at a time build the same, and one of both is kept. */
async function build(folder: string): Promise<void> {
  const own = `${folder}.${process.pid}`;
  await mkdir(cache, { recursive: true });
  await forgetOld();
  await promisify(execFile)(process.execPath, [join(root, 'scripts/build.ts'), own]);
  try {
    await rename(join(own, 'build/package'), folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
  await rm(own, { recursive: true });
}

async function forgetOld(): Promise<void> {
  for (const name of await readdir(cache)) {
    const { mtimeMs } = await stat(join(cache, name));
    if (Date.now() - mtimeMs > longestRun) await rm(join(cache, name), { recursive: true, force: true });
  }
}
