import type { Absent } from '../../domain/change-request.ts';
import type { FileDiff } from '../../domain/diff.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { ChangeSource } from '../../ports/change-source.ts';
import type { BlobLoader } from '../blob-loader.ts';
import type { DiffRefs } from './diff-refs.ts';

/** A change as GitLab shows it: one version of its diff. */
export class GitLabChange implements ChangeSource {
  readonly base: string;
  readonly head: string;
  readonly diff: () => Promise<readonly FileDiff[]>;
  readonly #refs: DiffRefs;
  readonly #blobs: BlobLoader;

  constructor(refs: DiffRefs, diff: () => Promise<readonly FileDiff[]>, blobs: BlobLoader) {
    this.base = refs.base;
    this.head = refs.head;
    this.diff = diff;
    this.#refs = refs;
    this.#blobs = blobs;
  }

  files(paths: readonly RepoPath[], side: 'base' | 'head'): Promise<ReadonlyMap<RepoPath, string | Absent>> {
    return this.#blobs.read(this.#refs[side], paths);
  }
}
