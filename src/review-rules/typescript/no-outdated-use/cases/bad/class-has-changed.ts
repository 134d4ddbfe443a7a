// ./queue.ts, before: export class Queue { constructor(readonly name: string) {} push(item: string) { this.items.push(item); } stop() {} items: string[] = []; }
// ./queue.ts, now: export class Queue { constructor(readonly name: string, readonly limit: number) {} push(item: string) { this.items.push(item); } close() {} items: string[] = []; }
import { Queue } from './queue.ts';

const queue = new Queue('mail'); // expect: missing-argument

export function end(): void {
  queue.push('bye');
  queue.stop(); // expect: missing-field
}

export const endOf = (other: Queue): void => other.stop(); // expect: missing-field

export class Sender {
  readonly #queue: Queue;

  constructor(
    queue: Queue,
    private readonly spare: Queue | undefined,
  ) {
    this.#queue = queue;
  }

  end(): void {
    this.#queue.stop(); // expect: missing-field
    if (this.spare) this.spare.stop(); // expect: missing-field
  }
}
