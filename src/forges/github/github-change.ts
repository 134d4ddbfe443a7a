import type { Absent } from '../../domain/change-request.ts';
import type { FileDiff } from '../../domain/diff.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { ChangeSource } from '../../ports/change-source.ts';
import type { BlobLoader } from '../blob-loader.ts';
import { diffListed } from '../listed-file.ts';
import { listedFile } from './changed-file.ts';
import type { ChangedFile } from './changed-file.ts';
import type { FileList } from './changed-files.ts';
import type { Comparison } from './comparison.ts';

/** A change as GitHub shows it: against the commit where its branch left the target branch. */
export class GitHubChange implements ChangeSource {
  readonly base: string;
  readonly head: string;
  readonly #comparison: Comparison;
  readonly #listFiles: () => Promise<FileList>;
  readonly #blobs: BlobLoader;

  /** @param listFiles All changed files, where a comparison does not name them all. */
  constructor(comparison: Comparison, listFiles: () => Promise<FileList>, blobs: BlobLoader) {
    this.base = comparison.mergeBase;
    this.head = comparison.head;
    this.#comparison = comparison;
    this.#listFiles = listFiles;
    this.#blobs = blobs;
  }

  async diff(): Promise<readonly FileDiff[]> {
    const { files, unlisted } = await this.#listFiles();
    const diffs = await diffFiles(files, this.#comparison, this.#blobs);
    const rest = unlisted.map((path): FileDiff => ({ kind: 'opaque', path, why: 'too-large' }));
    return [...diffs, ...rest];
  }

  files(paths: readonly RepoPath[], side: 'base' | 'head'): Promise<ReadonlyMap<RepoPath, string | Absent>> {
    const { mergeBase, head } = this.#comparison;
    return this.#blobs.read(side === 'base' ? mergeBase : head, paths);
  }
}

export function diffFiles(
  files: readonly ChangedFile[],
  { mergeBase: base, head }: Comparison,
  blobs: BlobLoader,
): Promise<readonly FileDiff[]> {
  return diffListed(files.map(listedFile), { base, head }, blobs);
}
