import type { Absent } from '../../domain/change-request.ts';
import type { FileDiff } from '../../domain/diff.ts';
import { isRepoPath } from '../../domain/ids.ts';
import type { RepoPath } from '../../domain/ids.ts';
import { parseUnifiedDiff } from '../../domain/unified-diff.ts';
import type { ChangeSource } from '../../ports/change-source.ts';
import { readBlobs } from './blob-batch.ts';
import type { Git } from './git.ts';
import { readWorkTree } from './work-tree.ts';

/** The new side of a comparison. `index`: what is staged; `work-tree`: the files on disk, untracked ones included. */
export type Head =
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'index' }
  | { readonly kind: 'work-tree' };

export interface Comparison {
  /** A commit or tree. */
  readonly base: string;
  readonly baseName: string;
  readonly head: Head;
  readonly headName: string;
  /** Only what lies under this path of the repository; empty: everything. */
  readonly under: string;
}

const diffOptions = [
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--find-renames',
  '--unified=3',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--ignore-submodules=dirty',
];

/** A change between two states of one git repository. */
export class GitChange implements ChangeSource {
  readonly base: string;
  readonly head: string;
  readonly #git: Git;
  readonly #comparison: Comparison;

  constructor(git: Git, comparison: Comparison) {
    this.#git = git;
    this.#comparison = comparison;
    this.base = comparison.baseName;
    this.head = comparison.headName;
  }

  async diff(): Promise<readonly FileDiff[]> {
    const { base, head, under } = this.#comparison;
    const sides =
      head.kind === 'commit' ? [base, head.commit] : head.kind === 'index' ? ['--cached', base] : [base];
    const [text, untracked] = await Promise.all([
      this.#git.text(['diff', ...diffOptions, ...sides, '--', under === '' ? '.' : under]),
      head.kind === 'work-tree' ? this.#untracked(under) : [],
    ]);
    return [...parseUnifiedDiff(text), ...untracked];
  }

  async files(
    paths: readonly RepoPath[],
    side: 'base' | 'head',
  ): Promise<ReadonlyMap<RepoPath, string | Absent>> {
    const { base, head } = this.#comparison;
    if (side === 'base') return readBlobs(this.#git, base, paths);
    if (head.kind === 'work-tree') return readWorkTree(this.#git.root, paths);
    return readBlobs(this.#git, head.kind === 'commit' ? head.commit : '', paths);
  }

  async #untracked(under: string): Promise<readonly FileDiff[]> {
    const list = await this.#git.text([
      'ls-files',
      '--others',
      '--exclude-standard',
      '-z',
      '--',
      under === '' ? '.' : under,
    ]);
    // Every line of an added file is new: no hunks are needed to say so.
    return list
      .split('\0')
      .filter(isRepoPath)
      .map((path) => ({ kind: 'added', path, hunks: [] }));
  }
}
