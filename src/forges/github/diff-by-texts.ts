import type { Absent } from '../../domain/change-request.ts';
import type { FileDiff } from '../../domain/diff.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { ChangedFile } from './changed-file.ts';
import { withHunks } from './changed-file.ts';
import { diffTexts } from './diff-texts.ts';

type Texts = ReadonlyMap<RepoPath, string | Absent>;

/** The diff of a file from both of its texts; `opaque` when one of them cannot be had. */
export function diffByTexts(file: ChangedFile, old: Texts, fresh: Texts): FileDiff {
  const path = file.filename;
  const before = file.status === 'added' ? '' : old.get(file.previous_filename ?? path);
  const after = fresh.get(path);
  if (typeof before === 'string' && typeof after === 'string') {
    const hunks = diffTexts(before, after);
    return hunks === undefined ? { kind: 'opaque', path, why: 'too-large' } : withHunks(file, hunks);
  }
  const absent = [before, after].find((side) => typeof side === 'object');
  return { kind: 'opaque', path, why: reasonOf(absent) };
}

function reasonOf(absent: Absent | undefined): 'binary' | 'too-large' | 'submodule' | 'unreadable' {
  const why = absent?.absent ?? 'missing';
  return why === 'missing' || why === 'symlink' ? 'unreadable' : why;
}
