import { Mutex } from 'async-mutex';
import { Semaphore } from 'await-semaphore';
import lockfile from 'proper-lockfile';
import { readFile, writeFile } from 'node:fs/promises';

const downloadSemaphore = new Semaphore(4);
const mutex = new Mutex();

export async function download(url: string): Promise<string> {
  const release = await downloadSemaphore.acquire(); // expect: lock-leak
  const response = await fetch(url);
  const text = await response.text();
  release();
  return text;
}

export async function increase(path: string): Promise<number> {
  const unlock = await lockfile.lock(path, { retries: 5 }); // expect: lock-leak
  const value = Number(await readFile(path, 'utf8'));
  if (Number.isNaN(value)) return -1;
  await writeFile(path, String(value + 1));
  await unlock();
  return value + 1;
}

export class Printer {
  #queue: string[] = [];

  async next(): Promise<string | undefined> {
    const release = await mutex.acquire(); // expect: lock-leak
    switch (this.#queue.length) {
      case 0:
        release();
        return undefined;
      case 1:
        return this.#queue.pop();
      default:
        release();
        return this.#queue.shift();
    }
  }

  async clear(keep: (name: string) => Promise<boolean>): Promise<void> {
    const release = await mutex.acquire(); // expect: lock-leak
    const kept: string[] = [];
    for (const name of this.#queue) if (await keep(name)) kept.push(name);
    this.#queue = kept;
    release();
  }
}
