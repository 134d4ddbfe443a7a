import type { Job, Lock, Locks } from './queue';

export async function run(jobs: Job[], locks: Locks): Promise<void> {
  for (const job of jobs) {
    const lock = await locks.acquire(job.id);
    if (job.isPaid) {
      await lock.release();
      continue;
    }
    try {
      await job.pay();
    } finally {
      await lock.release();
    }
  }
}

export async function keepSome(jobs: Job[], locks: Locks, kept: Lock[]): Promise<void> {
  for (const job of jobs) {
    const lock = await locks.acquire(job.id);
    if (job.isLong) {
      kept.push(lock);
      continue;
    }
    job.start();
    await lock.release();
  }
}

export async function later(jobs: Job[], locks: Locks): Promise<void> {
  for (const job of jobs) {
    const lock = await locks.acquire(job.id);
    if (job.isLong) {
      job.onEnd(() => lock.release());
      continue;
    }
    job.start();
    await lock.release();
  }
}

export async function inOrder(jobs: Job[], locks: Locks): Promise<void> {
  for (const job of jobs) {
    const lock = await locks.acquire(job.id);
    job.start();
    await lock.release();
  }
}
