import { Mutex, Semaphore } from 'async-mutex';
import lockfile from 'proper-lockfile';
import { readFile, writeFile } from 'node:fs/promises';

const seats = new Semaphore(4);
const mutex = new Mutex();

export async function download(url: string): Promise<string> {
  const [, release] = await seats.acquire();
  try {
    return await (await fetch(url)).text();
  } finally {
    release();
  }
}

export const increase = (path: string): Promise<number> =>
  mutex.runExclusive(async () => Number(await readFile(path, 'utf8')) + 1);

export async function replace(path: string, text: string): Promise<void> {
  const unlock = await lockfile.lock(path);
  await writeFile(path, text).finally(unlock);
}

export async function take(names: string[]): Promise<string | undefined> {
  const release = await mutex.acquire();
  if (names.length === 0) {
    release();
    return undefined;
  }
  const name = names.shift();
  release();
  return name;
}

/** Whoever asks lets go of it. */
export async function hold(): Promise<() => void> {
  const release = await mutex.acquire();
  return release;
}
