import type { CheckMemory } from '../../src/ports/check-memory.ts';
import type { GuidanceBook } from '../../src/ports/guidance-book.ts';
import type { Ledger } from '../../src/ports/ledger.ts';
import type { Queue } from '../../src/ports/queue.ts';
import type { Store } from '../../src/ports/store.ts';

export interface OpenOptions {
  readonly now: () => Date;
  readonly leaseSeconds?: number;
  readonly keepDays?: number;
  readonly keepReviewDays?: number;
}

/** An opened adapter of the ports {@link Store}, {@link Queue}, {@link Ledger} and {@link GuidanceBook}. */
export interface OpenedStore extends AsyncDisposable {
  readonly store: Store;
  readonly queue: Queue;
  readonly ledger: Ledger;
  readonly checks: CheckMemory;
  readonly guidance: GuidanceBook;
  /** Drops what is older than `keepDays`. */
  prune(): Promise<number>;
}

/** Where an adapter keeps its state: it outlives what is opened on it, and goes when it is disposed of. */
export interface Place extends AsyncDisposable {
  open(options: OpenOptions): Promise<OpenedStore>;
  /** For another process: a module that exports {@link OpenAddress} as `openAddress`, and what to call it with. */
  readonly module: URL;
  readonly address: string;
}

export type CreatePlace = () => Promise<Place>;
export type OpenAddress = (address: string, options: OpenOptions) => Promise<OpenedStore>;

/** A clock that stands still until it is told to go on. */
export class Clock {
  #time = Date.parse('2026-01-01T00:00:00Z');
  readonly now = (): Date => new Date(this.#time);

  pass(seconds: number): void {
    this.#time += seconds * 1_000;
  }

  in(seconds: number): Date {
    return new Date(this.#time + seconds * 1_000);
  }
}
