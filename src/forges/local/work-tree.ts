import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Absent } from '../../domain/change-request.ts';
import { codeOf } from '../../domain/errors.ts';
import type { RepoPath } from '../../domain/ids.ts';
import { decodeFile, largestFile } from './file-text.ts';

/** How many files are read at once. */
const concurrency = 16;

/** Files as they are on disk. A symbolic link is not followed: it may lead out of the repository. */
export async function readWorkTree(
  root: string,
  paths: readonly RepoPath[],
): Promise<ReadonlyMap<RepoPath, string | Absent>> {
  const found = new Map<RepoPath, string | Absent>();
  const waiting = [...paths];
  const lane = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      found.set(path, await readOne(root, path));
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return found;
}

async function readOne(root: string, path: RepoPath): Promise<string | Absent> {
  const full = join(root, path);
  try {
    const status = await lstat(full);
    if (status.isSymbolicLink()) return { absent: 'symlink', path };
    if (!status.isFile()) return { absent: 'missing', path };
    return status.size > largestFile ? { absent: 'too-large', path } : decodeFile(path, await readFile(full));
  } catch (error) {
    if (isMissing(error)) return { absent: 'missing', path };
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}
