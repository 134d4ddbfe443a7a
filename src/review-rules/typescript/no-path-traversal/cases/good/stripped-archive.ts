import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import unzipper from 'unzipper';

export async function unpack(archive: string, root: string): Promise<void> {
  const directory = await unzipper.Open.file(archive);
  for (const entry of directory.files) {
    const parts = entry.path.split('/').filter((part: string) => part !== '..');
    await pipeline(entry.stream(), createWriteStream(join(root, parts.join('/'))));
  }
}

export async function flat(archive: string, root: string): Promise<void> {
  const directory = await unzipper.Open.file(archive);
  for (const entry of directory.files) {
    const name = entry.path.split('/').pop() ?? 'x';
    await pipeline(entry.stream(), createWriteStream(join(root, name)));
  }
}
