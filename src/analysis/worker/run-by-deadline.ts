import type { Piscina } from 'piscina';
import { WorkDeadline } from './work-deadline.ts';
import type { WorkStart } from './work-deadline.ts';

export type Ending<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | ({ readonly kind: 'late' } & Blame)
  | ({ readonly kind: 'failed'; readonly error: unknown } & Blame);

interface Blame {
  /** The part of the work that was begun last, of those that `markStart` was told of; undefined: none was begun. */
  readonly part: number | undefined;
}

/**
 * Has one piece of work done in a thread, in so many seconds from when that begins with it, or with each part of it.
 * @throws Only the signal's reason, when it aborts.
 */
export async function runByDeadline<Task extends { readonly start: WorkStart }, Result>(
  threads: Piscina<Task, Result>,
  task: Omit<Task, 'start'>,
  { seconds, signal }: { readonly seconds: number; readonly signal: AbortSignal | undefined },
): Promise<Ending<Result>> {
  using deadline = new WorkDeadline(seconds * 1_000);
  const started = { ...task, start: deadline.start } as Task;
  try {
    const ends = signal === undefined ? deadline.signal : AbortSignal.any([signal, deadline.signal]);
    return { kind: 'done', result: await threads.run(started, { signal: ends }) };
  } catch (error) {
    signal?.throwIfAborted();
    const { part } = deadline;
    return deadline.signal.aborted ? { kind: 'late', part } : { kind: 'failed', error, part };
  }
}
