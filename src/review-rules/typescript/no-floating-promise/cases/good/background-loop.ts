export class Poller {
  #stopped = false;

  async poll(): Promise<void> {
    if (this.#stopped) return;
    await fetch('/changes');
    this.poll();
  }

  async start(): Promise<this> {
    this.poll();
    return this;
  }

  async runQueue(inBackground: boolean): Promise<void> {
    if (inBackground) {
      this.#drain();
    } else {
      await this.#drain();
    }
    this.#stopped = false;
  }

  async #drain(): Promise<void> {
    await fetch('/drain');
  }
}
