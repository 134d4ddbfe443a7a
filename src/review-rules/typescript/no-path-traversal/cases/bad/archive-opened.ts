import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import unzipper from 'unzipper';

export async function unpack(archive: string, folder: string): Promise<void> {
  const directory = await unzipper.Open.file(archive);
  for (const file of directory.files) {
    if (file.type === 'Directory') continue;
    file.stream().pipe(createWriteStream(join(folder, file.path))); // expect: path-traversal
  }
}
