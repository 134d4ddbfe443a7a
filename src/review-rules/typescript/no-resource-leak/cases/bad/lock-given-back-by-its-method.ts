import { Mutex, Semaphore } from 'async-mutex';
import { load, store } from './store.ts';

const mutex = new Mutex();
const slots = new Semaphore(4);

export async function once(id: string) {
  await mutex.acquire(); // expect: lock-leak
  const value = await load(id);
  mutex.release();
  return value;
}

export async function resize(url: string, width: number): Promise<Uint8Array> {
  await slots.acquire(); // expect: lock-leak
  if (width === 0) {
    return new Uint8Array();
  }
  const bytes = resized(url, width);
  slots.release();
  return bytes;
}

export class Ledger {
  constructor(private readonly lock: { acquire(id: string): Promise<void>; release(id: string): Promise<void> }) {}

  async book(id: string, amount: number): Promise<void> {
    await this.lock.acquire(id); // expect: lock-leak
    const account = await load(id);
    if (account.balance < amount) {
      throw new Error('not enough');
    }
    await store(id, account.balance - amount);
    await this.lock.release(id);
  }

  async each(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      await this.lock.acquire(id); // expect: lock-leak
      if ((await load(id)) === undefined) continue;
      this.lock.release(id);
    }
  }
}
