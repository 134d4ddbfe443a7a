import type { Writable } from 'node:stream';

export async function writeAll(out: Writable, chunks: AsyncIterable<Buffer>): Promise<void> {
  for await (const chunk of chunks) {
    if (!out.write(chunk)) {
      await new Promise((resolve, reject) => {
        out.on('drain', resolve); // expect: listener-leak
        out.on('error', reject);
      });
    }
  }
  out.end();
}

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

export async function withRetry<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T> {
  let last: unknown;
  for (let n = 0; n < 5; n++) {
    try {
      return await task();
    } catch (error) {
      last = error;
    }
    const isOver = await Promise.race([
      sleep(1000).then(() => false),
      new Promise<boolean>((resolve) => {
        signal.addEventListener('abort', () => resolve(true), { once: true }); // expect: listener-leak
      }),
    ]);
    if (isOver) break;
  }
  throw last;
}

export class Feeder {
  constructor(private readonly port: { on(event: string, heard: () => void): void; busy: boolean }) {}

  async run(lines: readonly string[], send: (line: string) => void): Promise<void> {
    let i = 0;
    while (i < lines.length) {
      while (this.port.busy) await new Promise<void>((resolve) => this.port.on('ready', resolve)); // expect: listener-leak
      send(lines[i++] ?? '');
    }
  }
}
