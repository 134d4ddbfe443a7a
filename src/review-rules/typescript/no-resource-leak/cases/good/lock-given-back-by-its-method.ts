import { Mutex, Semaphore } from 'async-mutex';
import { load, store } from './store.ts';

const mutex = new Mutex();
const slots = new Semaphore(4);

export async function once(id: string) {
  await mutex.acquire();
  try {
    return await load(id);
  } finally {
    mutex.release();
  }
}

export async function tried(id: string) {
  await mutex.acquire();
  let value: unknown;
  try {
    value = await load(id);
  } catch (error) {
    console.error(error);
  }
  mutex.release();
  return value;
}

export async function onEachWay(id: string | undefined) {
  await slots.acquire();
  if (id === undefined) {
    slots.release();
    return undefined;
  }
  const names = id.split('/');
  slots.release();
  return names;
}

export async function givenBackLater(id: string) {
  await slots.acquire();
  const work = load(id).finally(() => slots.release());
  return await work;
}

export async function nothingMayFail(log: string[]) {
  await mutex.acquire();
  log.push('entered');
  await sleep(10);
  mutex.release();
  await store('later', log);
}

export async function heldForTheNext() {
  await slots.acquire();
  await load('seat');
}

export async function another(first: Mutex, second: Mutex) {
  await first.acquire();
  await load('one');
  second.release();
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
