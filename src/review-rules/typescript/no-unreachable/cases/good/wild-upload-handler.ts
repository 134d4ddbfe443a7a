import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

interface Upload {
  readonly id: string;
  readonly name: string;
  readonly temporary: string;
  readonly expected: string;
  readonly size: number;
}

interface Store {
  readonly root: string;
  readonly limit: number;
  record(id: string, path: string): Promise<void>;
  forget(id: string): Promise<void>;
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

export async function acceptUpload(upload: Upload, store: Store): Promise<string> {
  const { size } = await stat(upload.temporary);
  if (size > store.limit) {
    await unlink(upload.temporary);
    throw new RangeError(`${upload.name} has ${size} bytes, the limit is ${store.limit}`);
  }
  if (size !== upload.size) {
    await unlink(upload.temporary);
    throw new Error(`${upload.name}: ${upload.size - size} bytes are missing`);
  }

  const actual = await digestOf(upload.temporary);
  if (actual !== upload.expected) {
    await unlink(upload.temporary);
    throw new Error(`${upload.name} was damaged on its way`);
  }

  const target = join(store.root, actual.slice(0, 2), actual);
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await rename(upload.temporary, target);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      await pipeline(createReadStream(upload.temporary), createWriteStream(target));
      await unlink(upload.temporary);
      break;
    }
  }

  try {
    await store.record(upload.id, target);
  } catch (error) {
    await store.forget(upload.id);
    throw error;
  }
  return target;
}
