interface Task {
  readonly id: number;
  readonly priority: number;
  run(signal: AbortSignal): Promise<void>;
}

type Verdict = 'done' | 'again' | 'gone';

export class Scheduler {
  readonly #tasks: Task[] = [];
  readonly #stop = new AbortController();

  add(task: Task): void {
    this.#tasks.push(task);
    this.#tasks.sort((a, b) => b.priority - a.priority);
  }

  async run(): Promise<number> {
    let finished = 0;
    while (true) {
      const task = this.#tasks.shift();
      if (task === undefined) break;
      const verdict = await this.#attempt(task);
      switch (verdict) {
        case 'done':
          finished += 1;
          continue;
        case 'again':
          this.add(task);
          continue;
        case 'gone':
          break;
      }
      if (this.#stop.signal.aborted) return finished;
    }
    return finished;
  }

  async #attempt(task: Task): Promise<Verdict> {
    for (let attempt = 1; ; attempt++) {
      try {
        await task.run(this.#stop.signal);
        return 'done';
      } catch (error) {
        if (this.#stop.signal.aborted) return 'gone';
        if (attempt === 3) return 'again';
        console.warn(`task ${task.id}`, error);
      } finally {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
  }

  stop(): void {
    this.#stop.abort();
  }
}
