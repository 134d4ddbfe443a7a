import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { pipeline as waiting } from 'node:stream/promises';
import { promisify } from 'node:util';

const promised = promisify(pipeline);

export async function copy(from: string, to: string, done: (error?: Error | null) => void) {
  pipeline(createReadStream(from), createWriteStream(to), done);
  pipeline(createReadStream(from), createWriteStream(to), (error) => done(error));
  await waiting(createReadStream(from), createWriteStream(to));
  await promised(createReadStream(from), createWriteStream(to));
}
