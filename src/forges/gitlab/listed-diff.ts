import { z } from 'zod';
import type { FileDiff, Hunk } from '../../domain/diff.ts';
import { isAppError } from '../../domain/errors.ts';
import { isSubmoduleChange } from '../../domain/git-section.ts';
import { parseHunks } from '../../domain/hunk-reader.ts';
import { repoPath } from '../answer-shapes.ts';
import type { ListedFile } from '../listed-file.ts';

/** One entry of GitLab's lists of changed files. https://docs.gitlab.com/api/merge_requests/#list-merge-request-diffs */
export const diffEntry = z.object({
  old_path: repoPath,
  new_path: repoPath,
  a_mode: z.string().nullish(),
  b_mode: z.string().nullish(),
  diff: z.string(),
  new_file: z.boolean(),
  renamed_file: z.boolean(),
  deleted_file: z.boolean(),
  /** Left out since they are too many; older hosts say neither. */
  collapsed: z.boolean().nullish(),
  too_large: z.boolean().nullish(),
});
type DiffEntry = z.output<typeof diffEntry>;

const submoduleMode = '160000';
const binaryNotice = 'Binary files ';

export function listedFile(entry: DiffEntry): ListedFile {
  return {
    path: entry.new_path,
    before: entry.new_file ? undefined : entry.old_path,
    diff: diffOf(entry),
    withHunks: (hunks) => withHunks(entry, hunks),
  };
}

function diffOf(entry: DiffEntry): FileDiff | undefined {
  const { new_path: path, diff } = entry;
  if (entry.deleted_file) return { kind: 'deleted', path: entry.old_path };
  if (entry.a_mode === submoduleMode || entry.b_mode === submoduleMode)
    return { kind: 'opaque', path, why: 'submodule' };
  if (diff.startsWith(binaryNotice)) return { kind: 'opaque', path, why: 'binary' };
  if (diff === '') return isLeftOut(entry) ? undefined : withHunks(entry, []);
  const hunks = hunksOf(diff);
  if (hunks === undefined) return { kind: 'opaque', path, why: 'unreadable' };
  return isSubmoduleChange(hunks) ? { kind: 'opaque', path, why: 'submodule' } : withHunks(entry, hunks);
}

/** Where a host does not say, an empty diff may be a pure rename, a new mode or an empty file: the texts tell. */
function isLeftOut({ collapsed, too_large }: DiffEntry): boolean {
  return collapsed === true || too_large === true || (collapsed == null && too_large == null);
}

function withHunks({ new_path: path, ...entry }: DiffEntry, hunks: readonly Hunk[]): FileDiff {
  if (entry.new_file) return { kind: 'added', path, hunks };
  if (entry.renamed_file) return { kind: 'renamed', path, from: entry.old_path, hunks };
  return { kind: 'modified', path, hunks };
}

function hunksOf(diff: string): readonly Hunk[] | undefined {
  try {
    return parseHunks(diff);
  } catch (error) {
    if (isAppError(error, 'invalid-diff')) return undefined;
    throw error;
  }
}
