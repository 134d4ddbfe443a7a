import { createServer } from 'node:http';

export class Player {
  private timer: ReturnType<typeof setInterval> | undefined;

  play(): void {
    this.timer = setInterval(() => this.draw(), 40);
  }

  draw(): void {
    console.log('frame');
  }

  halt(): void {
    clearInterval(this.timer);
  }

  leave(event: Event): void {
    event.preventDefault; // expect: unused-value
    this.halt; // expect: unused-value
  }
}

export function listen(port: number, done: (error?: Error) => void): void {
  const server = createServer();
  server.on('error', (error) => {
    server.close; // expect: unused-value
    done(error);
  });
  server.listen(port, () => {
    done; // expect: unused-value
  });
}

export function warmUp(): void {
  load; // expect: unused-value
}

function load(): void {
  console.log('loading');
}

export function later(run: () => void): void {
  () => { // expect: unused-value
    run();
  };
}
