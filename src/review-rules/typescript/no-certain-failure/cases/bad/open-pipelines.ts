import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

export async function zip(from: string, to: string) {
  await pipeline(createReadStream(from), createGzip(), createWriteStream(to)); // expect: refused-value
}
