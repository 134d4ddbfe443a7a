/**
 * Where a worker tells its owner when it began, and with which part: milliseconds of {@link instant}, 0: it has not; and
 * the number of the part. Shared memory.
 */
export type WorkStart = Float64Array<SharedArrayBuffer>;

/** Called by the worker, first of all, and before each part of the work. */
export function markStart(start: WorkStart, part = 0): void {
  start[1] = part;
  start[0] = instant();
}

/** Milliseconds, the same in every thread. */
function instant(): number {
  return performance.timeOrigin + performance.now();
}

/**
 * The time that a piece of work may take, or each part of it, from when a worker begins with it. What waits for a thread,
 * because others are at work or because a new one has to start, does not lose time by it.
 */
export class WorkDeadline implements Disposable {
  readonly start: WorkStart = new Float64Array(new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT));
  readonly #milliseconds: number;
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
    this.#timer = this.#lookAfter(milliseconds);
  }

  /** Aborts when the time is over. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The part that was begun last; undefined: none was. */
  get part(): number | undefined {
    const [started = 0, part] = this.start;
    return started === 0 ? undefined : part;
  }

  #lookAfter(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => {
      const rest = this.#rest();
      if (rest <= 0) this.#controller.abort();
      else this.#timer = this.#lookAfter(rest);
    }, milliseconds).unref();
  }

  #rest(): number {
    const [started = 0] = this.start;
    return started === 0 ? this.#milliseconds : started + this.#milliseconds - instant();
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
  }
}
