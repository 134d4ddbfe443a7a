import { Mutex } from 'async-mutex';
import { lock } from 'proper-lockfile';
import { load, store } from './store.ts';

const mutex = new Mutex();

export async function next(id: string) {
  const release = await mutex.acquire(); // expect: lock-leak
  const value = await load(id);
  release();
  return value;
}

export async function reserve(id: string | undefined) {
  const release = await mutex.acquire(); // expect: lock-leak
  if (id === undefined) return undefined;
  release();
  return id;
}

export async function write(path: string, text: string) {
  const release = await lock(path); // expect: lock-leak
  await store(path, text);
  await release();
}

export class Ledger {
  constructor(private readonly locks: { acquire(id: string): Promise<{ release(): void }> }) {}

  async book(id: string, amount: number) {
    const held = await this.locks.acquire(id); // expect: lock-leak
    const account = await load(id);
    if (account.balance < amount) {
      throw new Error('not enough');
    }
    await store(id, account.balance - amount);
    held.release();
  }
}
