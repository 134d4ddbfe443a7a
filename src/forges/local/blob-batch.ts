import type { Absent } from '../../domain/change-request.ts';
import { AppError } from '../../domain/errors.ts';
import type { RepoPath } from '../../domain/ids.ts';
import { decodeFile } from './file-text.ts';
import type { Git } from './git.ts';

const newline = 0x0a;

/**
 * Many files at one commit (or in the index: revision `''`), by one `git cat-file --batch`.
 * Its answer is `<sha> <type> <size>\n<bytes>\n` or `<name> missing\n`, in the order asked. A path with a line end
 * cannot be asked for and is missing.
 */
export async function readBlobs(
  git: Git,
  revision: string,
  paths: readonly RepoPath[],
): Promise<ReadonlyMap<RepoPath, string | Absent>> {
  const found = new Map<RepoPath, string | Absent>();
  const asked = paths.filter((path) => !path.includes('\n'));
  for (const path of paths) found.set(path, { absent: 'missing', path });
  if (asked.length === 0) return found;
  const input = asked.map((path) => `${revision}:${path}\n`).join('');
  const answer = await git.bytes(['cat-file', '--batch'], { input });
  let at = 0;
  for (const path of asked) {
    const headerEnd = answer.indexOf(newline, at);
    if (headerEnd === -1)
      throw new AppError('git-failed', { command: 'cat-file', stderr: 'its answer was cut short' });
    const header = /^[0-9a-f]+ (\w+) (\d+)$/.exec(answer.toString('utf8', at, headerEnd));
    at = headerEnd + 1;
    if (header === null) continue;
    const size = Number(header[2]);
    if (header[1] === 'blob') found.set(path, decodeFile(path, answer.subarray(at, at + size)));
    else found.set(path, { absent: header[1] === 'commit' ? 'submodule' : 'missing', path });
    at += size + 1;
  }
  return found;
}
