import chokidar from 'chokidar';
import { createServer } from 'node:http';

export class Poller {
  private timer: ReturnType<typeof setInterval> | undefined;
  private running = false;

  constructor(private readonly poll: () => Promise<void>) {}

  start(): void {
    if (this.running) return;
    this.running = true;
    this.timer = setInterval(() => { // expect: timer-leak
      if (this.running) void this.poll().catch(() => undefined);
    }, 1000);
  }

  stop(): void {
    this.running = false;
  }
}

export class Beat {
  #beat: NodeJS.Timeout | undefined;
  #socket: { send(text: string): void; close(): void };

  constructor(socket: { send(text: string): void; close(): void }) {
    this.#socket = socket;
  }

  open(): void {
    this.#beat = setInterval(() => this.#socket.send('beat'), 5000); // expect: timer-leak
  }

  close(): void {
    this.#socket.close();
  }
}

export function signIn(show: (url: string) => void): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer((req, res) => { // expect: unclosed-handle
      const { searchParams } = new URL(req.url ?? '/', 'http://localhost');
      res.end('You may close this window.');
      resolve(searchParams.get('code') ?? '');
    });
    server.listen(8976, () => show('http://localhost:8976'));
  });
}

export function firstFileIn(folder: string): Promise<string> {
  const watching = chokidar.watch(folder); // expect: unclosed-handle
  return new Promise((resolve, reject) => {
    watching.on('add', (path) => resolve(path));
    watching.on('error', reject);
  });
}
