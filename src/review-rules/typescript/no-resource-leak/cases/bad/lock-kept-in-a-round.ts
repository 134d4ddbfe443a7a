import type { Job, Locks, Queue } from './queue';

export class PayoutWorker {
  constructor(private readonly locks: Locks, private readonly queue: Queue) {}

  async run(): Promise<number> {
    let done = 0;
    for (const job of await this.queue.pending()) {
      const lock = await this.locks.acquire(`payout:${job.id}`); // expect: lock-leak
      if (job.state === 'paid') {
        continue;
      }
      await this.pay(job);
      done += 1;
      await lock.release();
    }
    return done;
  }

  async drain(jobs: Job[], mutex: { acquire(): Promise<() => void> }): Promise<void> {
    for (const job of jobs) {
      const free = await mutex.acquire(); // expect: lock-leak
      await this.pay(job);
      free();
    }
  }

  private async pay(job: Job): Promise<void> {
    await this.queue.mark(job.id, 'paid');
  }
}
