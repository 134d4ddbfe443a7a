import fs from 'node:fs/promises';
import path from 'node:path';
import { isInside } from './inside';

/** One file of the zip. */
export async function unpackFile(file: Item, folder: string) {
  if (!isInside(folder, path.resolve(folder, file.path), file)) throw new Error(`outside: ${file.path}`);
  await fs.writeFile(path.join(folder, file.path), file.data);
}
