import { EventEmitter } from 'node:events';

/** What `on` gives back takes the listener off. */
export async function drain(this: { bus: Bus }): Promise<void> {
  while (true) {
    await new Promise((resolve) => {
      const leave = this.bus.on('turn', resolve);
      setTimeout(leave, 10);
    });
  }
}

export class Feed extends EventEmitter {
  #isKnown = false;

  constructor(private readonly client: Client) {
    super();
  }

  connect(): void {
    if (!this.#isKnown) {
      this.client.on('item', (item) => this.emit('item', item));
      this.#isKnown = true;
    }
    this.client.on('error', () => this.connect());
  }
}

export class Lines {
  constructor(private readonly client: Client) {}

  connect(): void {
    clearListeners(this.client);
    this.client.on('error', () => this.connect());
  }
}

let isStarted = false;
export function begin(): void {
  if (isStarted) return;
  isStarted = !0;
  process.on('exit', () => begin());
}
