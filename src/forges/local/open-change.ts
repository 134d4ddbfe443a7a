import { realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { AppError } from '../../domain/errors.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { ChangeSource } from '../../ports/change-source.ts';
import type { Explorer } from '../../ports/explorer.ts';
import { emptyTree, findBase, mergeBase } from './base-branch.ts';
import type { Base } from './base-branch.ts';
import { DiffChange } from './diff-change.ts';
import { exploreChange } from './explore-change.ts';
import { FolderChange } from './folder-change.ts';
import { GitChange } from './git-change.ts';
import type { Comparison } from './git-change.ts';
import { filesAt, filesOnDisk } from './files-in-folder.ts';
import { Git } from './git.ts';

export interface OpenOptions {
  /** A folder or file; what lies outside it is not reviewed. */
  readonly path: string;
  readonly base?: string;
  readonly head?: string;
  /** Review what is staged instead of the work tree. */
  readonly staged?: boolean;
  /** A unified diff instead of a comparison by git. */
  readonly diffText?: string;
  /** Every file under the path, changed or not; the path need not be in a repository. */
  readonly all?: boolean;
}

export interface LocalChange {
  readonly source: ChangeSource;
  /** Where the repository's paths start. */
  readonly root: string;
  /** undefined: the folder is in no git repository. */
  readonly git: Git | undefined;
  /** The head is what lies on disk, so that fixes can be written there. */
  readonly isWorkTree: boolean;
  /** Files right in a folder, on the side whose settings are in force: the base of what git compares, else what lies on disk. */
  readonly filesIn: (folder: RepoPath) => Promise<readonly RepoPath[]>;
  /** Absent: of a change that git does not compare no more is known than the change itself. */
  readonly explore?: () => Explorer;
}

/**
 * The change that the options name. Nothing is read yet but the repository's references.
 * @throws {AppError} `not-a-repository`, `base-not-found`, `not-found` (the path), `git-failed`.
 */
export async function openChange(options: OpenOptions): Promise<LocalChange> {
  const { root, under, git } = await locate(options.path);
  const onDisk = { root, git, filesIn: (folder: RepoPath) => filesOnDisk(root, folder) };
  if (options.diffText !== undefined)
    return { source: new DiffChange(root, options.diffText), isWorkTree: false, ...onDisk };
  if (options.all === true)
    return { source: new FolderChange(root, under, git), isWorkTree: true, ...onDisk };
  if (git === undefined) throw new AppError('not-a-repository', { path: options.path });
  const tip = await tipOf(git, options);
  const base = await baseOf(git, options, tip);
  const sides = headOf(options, tip);
  const comparison: Comparison = { ...sides, base: base.commit, baseName: base.name, under };
  const source = new GitChange(git, comparison);
  const explore = (): Explorer => exploreChange(git, source, comparison);
  const filesIn = (folder: RepoPath) => filesAt(git, base.commit, folder);
  return { source, root, git, isWorkTree: sides.head.kind === 'work-tree', filesIn, explore };
}

async function locate(path: string): Promise<{ root: string; under: string; git: Git | undefined }> {
  const full = await realpath(resolve(path)).catch((cause: unknown) => {
    throw new AppError(
      'not-found',
      { what: 'file or folder', name: path, hint: 'Check the path.' },
      { cause },
    );
  });
  const folder = (await stat(full)).isDirectory() ? full : dirname(full);
  const top = await new Git(folder).maybe(['rev-parse', '--show-toplevel']);
  const root = top === undefined || top === '' ? folder : await realpath(top);
  const under = relative(root, full).split(sep).join('/');
  return { root, under, git: top === undefined || top === '' ? undefined : new Git(root) };
}

/** A branch may move on while it is reviewed: what is compared is the commit. */
async function tipOf(git: Git, { head }: OpenOptions): Promise<string | undefined> {
  const commit = `${head ?? 'HEAD'}^{commit}`;
  const tip = await git.maybe(['rev-parse', '--verify', '--quiet', '--end-of-options', commit]);
  if (tip === undefined && head !== undefined)
    throw new AppError('base-not-found', { why: `${head} is no branch or commit here` });
  return tip;
}

function headOf(
  { staged, head }: OpenOptions,
  tip: string | undefined,
): Pick<Comparison, 'head' | 'headName'> {
  if (staged === true) return { head: { kind: 'index' }, headName: 'index' };
  return head === undefined || tip === undefined
    ? { head: { kind: 'work-tree' }, headName: 'work tree' }
    : { head: { kind: 'commit', commit: tip }, headName: head };
}

async function baseOf(git: Git, options: OpenOptions, tip: string | undefined): Promise<Base> {
  const { base, head = 'HEAD', staged } = options;
  if (tip === undefined) return { commit: emptyTree, name: 'nothing' };
  if (base !== undefined) return mergeBase(git, base, head);
  return staged === true ? { commit: 'HEAD', name: 'HEAD' } : findBase(git, head);
}
