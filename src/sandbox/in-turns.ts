import { addAbortListener } from 'node:events';
import type { Sandbox } from '../ports/sandbox.ts';

/** So many checks at the same time; the others wait, in their order. */
export function inTurns(sandbox: Sandbox, atOnce: number): Sandbox {
  const turns = new Turns(atOnce);
  return {
    check: async (files, of, signal) => {
      await turns.take(signal);
      try {
        return await sandbox.check(files, of, signal);
      } finally {
        turns.giveBack();
      }
    },
  };
}

class Turns {
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(count: number) {
    this.#free = count;
  }

  /** @throws The reason of `signal`, when that is aborted before it has one. */
  async take(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const begin = (): void => {
        aborting[Symbol.dispose]();
        resolve();
      };
      const aborting = addAbortListener(signal, () => {
        this.#waiting.delete(begin);
        reject(signal.reason as Error);
      });
      this.#waiting.add(begin);
    });
  }

  giveBack(): void {
    const [next] = this.#waiting;
    if (next === undefined) this.#free += 1;
    else {
      this.#waiting.delete(next);
      next();
    }
  }
}
