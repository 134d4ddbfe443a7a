import { z } from 'zod';
import type { FileDiff, Hunk } from '../../domain/diff.ts';
import { isAppError } from '../../domain/errors.ts';
import { isSubmoduleChange } from '../../domain/git-section.ts';
import { parseHunks } from '../../domain/hunk-reader.ts';
import type { RepoPath } from '../../domain/ids.ts';
import { repoPath } from './answer-shapes.ts';
import type { ListedFile } from '../listed-file.ts';

/** One entry of GitHub's lists of changed files. */
export const changedFile = z.object({
  filename: repoPath,
  status: z.enum(['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged']),
  previous_filename: repoPath.optional(),
  changes: z.int(),
  patch: z.string().optional(),
  contents_url: z.string().optional(),
});
export type ChangedFile = z.output<typeof changedFile>;

export function listedFile(file: ChangedFile): ListedFile {
  return {
    path: file.filename,
    before: file.status === 'added' ? undefined : (file.previous_filename ?? file.filename),
    diff: diffOf(file),
    withHunks: (hunks) => withHunks(file, hunks),
  };
}

/**
 * A file's diff; undefined: its lines changed, but GitHub left them out since they are too many. Without a single
 * changed line a missing patch says that there is nothing to show: a pure rename, a new mode, an empty or binary file.
 */
function diffOf(file: ChangedFile): FileDiff | undefined {
  const { filename: path, status, patch, changes } = file;
  if (status === 'removed') return { kind: 'deleted', path };
  if (patch === undefined) return changes > 0 ? undefined : withHunks(file, []);
  const hunks = hunksOf(patch);
  if (hunks === undefined) return { kind: 'opaque', path, why: 'unreadable' };
  return isSubmoduleChange(hunks) ? { kind: 'opaque', path, why: 'submodule' } : withHunks(file, hunks);
}

/** The diff of a file that has two sides, or only a new one. */
function withHunks({ filename: path, ...file }: ChangedFile, hunks: readonly Hunk[]): FileDiff {
  const from: RepoPath | undefined = file.previous_filename;
  if (file.status === 'added') return { kind: 'added', path, hunks };
  if (file.status === 'renamed' && from !== undefined) return { kind: 'renamed', path, from, hunks };
  if (file.status === 'copied' && from !== undefined) return { kind: 'copied', path, from, hunks };
  return { kind: 'modified', path, hunks };
}

function hunksOf(patch: string): readonly Hunk[] | undefined {
  try {
    return parseHunks(patch);
  } catch (error) {
    if (isAppError(error, 'invalid-diff')) return undefined;
    throw error;
  }
}
