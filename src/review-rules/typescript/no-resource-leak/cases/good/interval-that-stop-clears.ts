import chokidar from 'chokidar';
import { createServer, type Server } from 'node:http';

export class Poller {
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly poll: () => void) {}

  start(): void {
    this.timer = setInterval(this.poll, 1000);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}

/** Others may clear what they can see. */
export class Shown {
  timer: ReturnType<typeof setInterval> | undefined;

  start(): void {
    this.timer = setInterval(() => this.show(), 1000);
  }

  stop(): void {
    this.show();
  }

  private show(): void {
    console.log(this);
  }
}

/** Nothing ends it. */
export class Clock {
  private timer: ReturnType<typeof setInterval> | undefined;
  now = 0;

  start(): void {
    this.timer = setInterval(() => this.now++, 1000);
  }
}

export function signIn(show: (url: string) => void): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer((req, res) => {
      res.end('You may close this window.');
      server.close();
      resolve(req.url ?? '');
    });
    server.listen(8976, () => show('http://localhost:8976'));
  });
}

export function started(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((_req, res) => res.end('ok'));
    server.listen(port, () => resolve(server));
  });
}

export function ready(folder: string, changed: () => void): Promise<void> {
  const watching = chokidar.watch(folder);
  return new Promise((resolve) => {
    watching.on('ready', () => resolve());
    watching.on('change', changed);
  });
}
