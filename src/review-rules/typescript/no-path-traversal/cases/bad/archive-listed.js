import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import * as tar from 'tar';

export const unpack = (file, folder) =>
  tar.list({
    file,
    onentry: (entry) => {
      entry.pipe(createWriteStream(join(folder, entry.path))); // expect: path-traversal
    },
  });
