import type { ChangeRef } from '../../domain/change-request.ts';
import type { FileDiff } from '../../domain/diff.ts';
import { isAppError } from '../../domain/errors.ts';
import type { RepoPath } from '../../domain/ids.ts';
import { parseUnifiedDiff } from '../../domain/unified-diff.ts';
import type { GitLabClient } from './client.ts';
import { changePart } from './project-path.ts';
import { statusOf } from './translate-error.ts';

/**
 * Every changed file with every line, as git says it; undefined: this host does not give it, or it is too much at once.
 * Of a path that comes twice (a file that became a link) the last part counts: it is the new side.
 */
export async function readRawDiff(
  client: GitLabClient,
  ref: ChangeRef,
): Promise<ReadonlyMap<RepoPath, FileDiff> | undefined> {
  try {
    const text = (await client.bytes(`${changePart(ref)}/raw_diffs`)).toString('utf8');
    return new Map(parseUnifiedDiff(text).map((diff) => [diff.path, diff]));
  } catch (error) {
    if (statusOf(error) === 404 || isAppError(error, 'service-unavailable')) return undefined;
    throw error;
  }
}
