import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import unzipper from 'unzipper';

export async function unpackPlugin(archive: string, root: string, strip = 1): Promise<number> {
  const directory = await unzipper.Open.file(archive);
  let count = 0;
  for (const entry of directory.files) {
    if (entry.type === 'Directory') {
      continue;
    }
    const relative = entry.path.split('/').slice(strip).join('/');
    const target = join(root, relative);
    await mkdir(dirname(target), { recursive: true });
    await pipeline(entry.stream(), createWriteStream(target)); // expect: path-traversal
    count += 1;
  }
  return count;
}
