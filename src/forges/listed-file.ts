import type { Absent } from '../domain/change-request.ts';
import type { FileDiff, Hunk } from '../domain/diff.ts';
import type { RepoPath, Sha } from '../domain/ids.ts';
import type { FileMove } from '../ports/merging.ts';
import type { BlobLoader } from './blob-loader.ts';
import { diffTexts } from './diff-texts.ts';

/** A changed file as a forge's list tells of it. */
export interface ListedFile {
  readonly path: RepoPath;
  /** Its path at the base; undefined: it is new. */
  readonly before: RepoPath | undefined;
  /** Undefined: its lines changed, but the list leaves them out since they are too many. */
  readonly diff: FileDiff | undefined;
  /** Its diff when these are its changed lines. */
  withHunks(hunks: readonly Hunk[]): FileDiff;
}

/** What became of it, its lines aside. A copy is new: what it was made from is still there. */
export function moveOf({ path, before, diff }: ListedFile): FileMove {
  if (diff?.kind === 'deleted') return { before: before ?? path, after: undefined };
  return { before: diff?.kind === 'copied' ? undefined : before, after: path };
}

/** The diffs of listed files; those that the list leaves out are made from both texts. */
export async function diffListed(
  files: readonly ListedFile[],
  { base, head }: { readonly base: Sha; readonly head: Sha },
  blobs: BlobLoader,
): Promise<readonly FileDiff[]> {
  const left = files.filter(({ diff }) => diff === undefined);
  const [old, fresh] = await Promise.all([
    blobs.read(
      base,
      left.flatMap(({ before }) => before ?? []),
    ),
    blobs.read(
      head,
      left.map(({ path }) => path),
    ),
  ]);
  return files.map(
    (file) =>
      file.diff ??
      diffOfTexts(file, file.before === undefined ? '' : old.get(file.before), fresh.get(file.path)),
  );
}

type Side = string | Absent | undefined;

/** The diff of a file from both of its texts; `opaque` when one of them cannot be had. */
function diffOfTexts(file: ListedFile, before: Side, after: Side): FileDiff {
  const { path } = file;
  if (typeof before === 'string' && typeof after === 'string') {
    const hunks = diffTexts(before, after);
    return hunks === undefined ? { kind: 'opaque', path, why: 'too-large' } : file.withHunks(hunks);
  }
  const absent = [before, after].find((side) => typeof side === 'object');
  return { kind: 'opaque', path, why: reasonOf(absent) };
}

function reasonOf(absent: Absent | undefined): 'binary' | 'too-large' | 'submodule' | 'unreadable' {
  const why = absent?.absent ?? 'missing';
  return why === 'missing' || why === 'symlink' ? 'unreadable' : why;
}
