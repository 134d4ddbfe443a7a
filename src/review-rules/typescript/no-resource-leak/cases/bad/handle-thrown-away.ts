interface Playing {
  until?: NodeJS.Timeout;
}

export class Cache {
  private ping: NodeJS.Timeout | null = null;
  private readonly sizes = new Map<string, number>();
  private batch: NodeJS.Timeout | number = -1;
  private current: Playing | null = null;
  private first?: NodeJS.Timeout;
  private second?: NodeJS.Timeout;
  #flush: NodeJS.Timeout | undefined;

  start(task: () => void): void {
    this.ping = setInterval(task, 1000);
    this.#flush = setTimeout(task, 50);
    this.first = setInterval(task, 10);
    this.second = setInterval(task, 20); // expect: timer-leak
    this.current = {};
    this.current.until = setTimeout(task, 10);
  }

  add(task: () => void): void {
    if (this.batch === -1) this.batch = setTimeout(() => task(), 100);
  }

  close(): number {
    if (this.ping != null) {
      this.ping = null; // expect: timer-leak
    }
    if (this.#flush) {
      this.sizes.clear();
      this.#flush = undefined; // expect: timer-leak
    }
    return this.sizes.size;
  }

  drop(): void {
    if (this.batch > 0) this.batch = -1; // expect: timer-leak
  }

  end(): void {
    if (this.current && this.current.until) {
      delete this.current.until; // expect: timer-leak
    }
    clearInterval(this.first);
  }
}

export function delayed(answer: () => void): { abort(): void } {
  let timer: NodeJS.Timeout | null = setTimeout(() => {
    timer = null;
    answer();
  }, 10);
  return {
    abort() {
      if (timer !== null) {
        timer = null; // expect: timer-leak
      }
    },
  };
}
