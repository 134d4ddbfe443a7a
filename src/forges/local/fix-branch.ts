import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../domain/errors.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { Git } from './git.ts';

/** One commit of a fix branch: a file's text before and after, and what the commit says. */
export interface FixCommit {
  readonly path: RepoPath;
  /** The text that the file has at the head, or after the commit before. */
  readonly before: string;
  readonly after: string;
  readonly message: string;
}

export interface FixBranch {
  readonly name: string;
  readonly commits: readonly string[];
}

const fallbackAuthor = { name: 'Open-AutoGLM', email: 'open-autoglm@localhost' };

/**
 * Makes a branch with one commit per fix on top of `head`. Neither the work tree nor the index nor any other branch is
 * touched, and the branch appears last and at once.
 * @throws {AppError} `branch-exists`; `invalid-input` when a file at the head is not the one that was reviewed.
 */
export async function openFixBranch(
  git: Git,
  head: string,
  name: string,
  fixes: readonly FixCommit[],
): Promise<FixBranch> {
  const ref = `refs/heads/${name}`;
  if ((await git.maybe(['rev-parse', '--verify', '--quiet', ref])) !== undefined)
    throw new AppError('branch-exists', { name });
  const folder = await mkdtemp(join(tmpdir(), 'autoglm-index-'));
  try {
    const index = { GIT_INDEX_FILE: join(folder, 'index') };
    const env = { ...index, ...(await authorFor(git)) };
    await git.text(['read-tree', head], { env });
    let parent = await git.text(['rev-parse', '--verify', '--end-of-options', `${head}^{commit}`]);
    const commits: string[] = [];
    for (const fix of fixes) {
      parent = await commitFix(git, parent, fix, env);
      commits.push(parent);
    }
    await git.text(['update-ref', '-m', 'open-autoglm: fix branch', ref, parent, '']);
    return { name, commits };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** `autoglm/fix/<change>-<short sha>`, with what a branch name may not hold taken out of the change's name. */
export function fixBranchName(change: string, commit: string): string {
  const safe = change
    .replace(/[^\w.-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$|\.lock$/g, '');
  return `autoglm/fix/${safe === '' ? 'head' : safe}-${commit.slice(0, 7)}`;
}

async function commitFix(
  git: Git,
  parent: string,
  fix: FixCommit,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const [mode, , blob] = (await git.text(['ls-tree', parent, '--', fix.path])).split(/\s/);
  if (mode === undefined || blob === undefined) throw stale(fix.path);
  // Compared as bytes: what is not UTF-8 would be written back as something else.
  if (!(await git.bytes(['cat-file', 'blob', blob])).equals(Buffer.from(fix.before))) throw stale(fix.path);
  const fresh = await git.text(['hash-object', '-w', '--stdin'], { input: fix.after });
  await git.text(['update-index', '--add', '--cacheinfo', `${mode},${fresh},${fix.path}`], { env });
  const tree = await git.text(['write-tree'], { env });
  return git.text(['commit-tree', tree, '-p', parent, '-F', '-'], { env, input: fix.message });
}

function stale(path: RepoPath): AppError {
  return new AppError('invalid-input', { what: 'fix for the head', got: `${path} is another text there` });
}

/** The person's own identity where git knows one. */
async function authorFor(git: Git): Promise<Readonly<Record<string, string>>> {
  const { name, email } = fallbackAuthor;
  if (
    (await git.maybe(['var', 'GIT_COMMITTER_IDENT'])) !== undefined &&
    (await git.maybe(['config', 'user.email'])) !== undefined
  ) {
    return {};
  }
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
}
