export class Watcher {
  private timer: NodeJS.Timeout | undefined;
  private readonly listeners = new Map<string, () => void>();

  constructor(private readonly source: { off(name: string, listener: () => void): void; ready: boolean }) {}

  watch(task: () => void, wait: number): void {
    if (this.timer) { // expect: unused-value
    }
    this.timer = setTimeout(task, wait);
  }

  stop(reason: unknown): void {
    if (reason instanceof Error && !this.source.ready) {} // expect: unused-value
    for (const [name, listener] of this.listeners) { // expect: unused-value
    }
    if (this.source.ready) {
      clearTimeout(this.timer);
    } else {
    }
    if (reason === 'now') {
      this.listeners.clear();
    } else if (reason === 'later') { // expect: unused-value
    }
    if (this.listeners.has('end')) { // expect: unused-value
    }
    for (const name in this.source) {} // expect: unused-value
  }
}
