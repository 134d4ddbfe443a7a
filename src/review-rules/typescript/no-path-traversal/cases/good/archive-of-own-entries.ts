import { readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

// Entries of a folder, not of a tar or zip file.
export async function linkAll(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true }))
    if (entry.isFile()) await symlink(join(from, entry.name), join(to, entry.name));
}
