export class Cache {
  timer: NodeJS.Timeout;
  #sweep: NodeJS.Timeout;

  constructor(ms: number) {
    this.timer = setInterval(() => this.flush(), ms);
    this.#sweep = setInterval(() => this.flush(), ms * 10);
    setInterval(() => this.flush(), ms).unref();
  }

  flush(): void {}

  stop(): void {
    clearInterval(this.#sweep);
  }
}
