import { once } from 'node:events';
import { connect } from 'node:net';
import type { Writable } from 'node:stream';

export async function writeAll(out: Writable, chunks: AsyncIterable<Buffer>): Promise<void> {
  for await (const chunk of chunks) {
    if (!out.write(chunk)) await new Promise((resolve) => out.once('drain', resolve));
    if (out.writableLength > 0) await once(out, 'drain');
  }
  await new Promise((resolve) => out.on('finish', resolve));
}

export async function probe(ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    const socket = connect(port);
    await new Promise((resolve) => socket.on('connect', resolve));
    socket.destroy();
  }
}

export async function waits(signal: AbortSignal, rounds: number): Promise<void> {
  for (let n = 0; n < rounds; n++) {
    let heard: (() => void) | undefined;
    await new Promise<void>((resolve) => {
      heard = resolve;
      signal.addEventListener('abort', () => resolve(), { once: true });
      setTimeout(resolve, 10);
    });
    if (heard) signal.removeEventListener('abort', heard);
  }
}

export function served(server: Writable, plugins: readonly ((data: unknown) => void)[]): void {
  for (const plugin of plugins) server.on('data', (data) => plugin(data));
}
