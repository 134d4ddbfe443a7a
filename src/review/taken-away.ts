import type { FileDiff } from '../domain/diff.ts';
import type { RepoPath } from '../domain/ids.ts';

/**
 * Does the change take away a file that somebody imports, and put nothing in its place?
 * @param candidates Where it may be; there is nothing at the head.
 */
export function isTakenAway(candidates: readonly RepoPath[], diffs: readonly FileDiff[]): boolean {
  const isTaken = diffs.some((diff) => {
    const at = diff.kind === 'deleted' ? diff.path : diff.kind === 'renamed' ? diff.from : undefined;
    return at !== undefined && candidates.includes(at);
  });
  return isTaken && !diffs.some((diff) => diff.kind !== 'deleted' && mayStandIn(diff.path, candidates));
}

/** A file of another kind, or of a folder of that name; and what git is told to ignore may be made by a program. */
function mayStandIn(path: RepoPath, [first = '']: readonly string[]): boolean {
  const bare = first.replace(/\.[cm]?[jt]sx?$/, '');
  return path.startsWith(`${bare}.`) || path.startsWith(`${bare}/`) || /(?:^|\/)\.gitignore$/.test(path);
}
