import { Mutex, Semaphore } from 'async-mutex';
import { lock } from 'proper-lockfile';
import { load, store } from './store.ts';

const mutex = new Mutex();
const semaphore = new Semaphore(3);

export async function next(id: string) {
  const release = await mutex.acquire();
  try {
    return await load(id);
  } finally {
    release();
  }
}

export async function some(id: string) {
  const [, release] = await semaphore.acquire();
  const value = await load(id);
  release();
  return value;
}

export async function write(path: string, text: string) {
  const release = await lock(path);
  await store(path, text).finally(() => release());
}

export async function handOn() {
  const release = await mutex.acquire();
  return { release };
}

export async function quick(log: string[]) {
  const release = await mutex.acquire();
  log.push('entered');
  release();
  await load('later');
}

export function lockScreen(screen: { lock(): void; acquire(): Promise<() => void> }) {
  screen.lock();
  return screen.acquire();
}
