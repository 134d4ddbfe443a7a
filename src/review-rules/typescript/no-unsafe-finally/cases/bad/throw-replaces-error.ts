export async function withLock<T>(lock: Lock, work: () => Promise<T>): Promise<void> {
  await lock.acquire();
  try {
    await work();
  } finally {
    if (!lock.release()) throw new Error('the lock was not held'); // expect: unsafe-finally
  }
}

export async function withoutHandler(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    throw new Error('done'); // expect: unsafe-finally
  }
}
