export async function withLock<T>(lock: Lock, work: () => Promise<T>): Promise<T> {
  await lock.acquire();
  try {
    return await work();
  } finally {
    lock.release();
  }
}
