import { EventEmitter } from 'node:events';

interface Job {
  readonly id: string;
  readonly run: () => Promise<void>;
}

export class JobQueue extends EventEmitter {
  private readonly jobs: Job[] = [];
  private running = 0;

  constructor(private readonly limit: number) {
    if (limit < 1) this.limit = 1; // expect: class-misuse
    super();
  }

  add(job: Job): void {
    this.jobs.push(job);
    this.next();
  }

  private next(): void {
    while (this.running < this.limit) {
      if (job === undefined) return; // expect: early-use
      const job = this.jobs.shift();
      this.running += 1;
      void job?.run().finally(() => {
        this.running -= 1;
        this.next();
      });
    }
  }
}

export class SlowQueue extends JobQueue {
  private readonly delay: number;

  constructor(delay: number) { // expect: class-misuse
    this.delay = delay;
  }

  wait(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.delay));
  }
}

export const queueOf = (limit: number): JobQueue => JobQueue(limit); // expect: class-misuse
