import { unzipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function unpack(archive: Uint8Array, folder: string): void {
  const files = unzipSync(archive);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes); // expect: path-traversal
  for (const name of Object.keys(files)) writeFileSync(join(folder, name), ''); // expect: path-traversal
}
