import type { Absent } from '../../domain/change-request.ts';
import type { RepoPath } from '../../domain/ids.ts';

/** Bytes; a larger file is not read: no analysis would look at it. */
export const largestFile = 8 * 1024 * 1024;

/** UTF-8 text of a file; what holds a NUL byte in its first 8,000 (git's own test) is binary. */
export function decodeFile(path: RepoPath, bytes: Buffer): string | Absent {
  if (bytes.length > largestFile) return { absent: 'too-large', path };
  return bytes.subarray(0, 8_000).includes(0) ? { absent: 'binary', path } : bytes.toString('utf8');
}
