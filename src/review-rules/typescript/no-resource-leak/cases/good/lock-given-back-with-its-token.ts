import type { Locks, Pool } from './locks.ts';

export async function run<T>(locks: Locks, name: string, work: () => Promise<T>): Promise<T | null> {
  const token = await locks.acquire(name);
  if (!token) return null;
  try {
    return await work();
  } finally {
    await locks.release(name, token);
  }
}

export async function another(locks: Locks, pool: Pool): Promise<void> {
  const token = await locks.acquire('a');
  await pool.fill();
  const client = await pool.acquire();
  await pool.release(client);
  console.log(token);
}

export async function failing(locks: Locks, work: () => Promise<void>): Promise<void> {
  const token = await locks.acquireLock('a');
  await work().catch((error: unknown) => console.error(error));
  await locks.releaseLock(token);
}
