export class Poller {
  private timeout?: ReturnType<typeof setTimeout>;
  start(options: { timeout?: number }) {
    if (options.timeout) {
      options.timeout = undefined;
      this.log('deprecated');
    }
    this.timeout = setTimeout(() => this.poll(), 1000);
  }
  stop() {
    clearTimeout(this.timeout);
  }
  poll() {}
  log(text: string) {}
}

export class Batch {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private queue: string[] = [];
  add(item: string) {
    this.queue.push(item);
    this.timer ??= setTimeout(() => this.onTimer(), 100);
    if (this.timer === null) this.timer = setTimeout(() => this.onTimer(), 100);
  }
  private onTimer() {
    this.flush();
  }
  private flush() {
    if (this.timer) {
      this.timer = null;
    }
    send(this.queue.splice(0));
  }
}
declare function send(list: string[]): void;
