import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

export async function gzip(from: string, to: string): Promise<void> {
  const input = createReadStream(from);
  const output = createWriteStream(to);
  await pipeline(input, createGzip(), output);
}

export function send(path: string, response: NodeJS.WritableStream): void {
  const stream = createReadStream(path);
  stream.on('error', () => response.end());
  stream.pipe(response);
}

export async function lines(path: string): Promise<string[]> {
  const found: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) found.push(line);
  return found;
}

export async function size(path: string): Promise<number> {
  let total = 0;
  for await (const chunk of createReadStream(path)) total += chunk.length;
  return total;
}

export function hash(path: string, update: (chunk: unknown) => void, done: () => void): void {
  createReadStream(path).on('error', done).on('data', update).on('end', done);
}
