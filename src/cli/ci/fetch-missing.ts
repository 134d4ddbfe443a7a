import type { CiName } from '../../config/ci-environment.ts';
import { AppError } from '../../domain/errors.ts';
import type { Git } from '../../forges/local/git.ts';

/** What to set so that the clone of a run holds the whole history. */
const remedies: Readonly<Record<CiName, string>> = {
  GITHUB_ACTIONS: 'Set `fetch-depth: 0` for actions/checkout',
  GITLAB: 'Set the variable `GIT_DEPTH: 0`',
  JENKINS: 'Turn off "shallow clone" and let it fetch the target branch (advanced clone behaviours)',
};

/**
 * Clones of CIs are shallow: fetches the commits that a comparison needs, where they are not there.
 * @throws {AppError} `base-not-found` when they cannot be had, with what to set in that CI
 */
export async function fetchMissing(git: Git, base: string, head: string, ci: CiName): Promise<void> {
  if (await haveCommonCommit(git, base, head)) return;
  const isShallow = (await git.maybe(['rev-parse', '--is-shallow-repository'])) === 'true';
  const depth = isShallow ? ['--unshallow'] : [];
  const wanted = [base, head].filter((name) => name !== 'HEAD').map(refspecOf);
  const fetched = await git.run(['fetch', '--quiet', '--no-tags', ...depth, 'origin', ...wanted], {});
  if (fetched.status === 0 && (await haveCommonCommit(git, base, head))) return;
  const what = fetched.stderr === '' ? 'they share no commit' : fetched.stderr;
  const why = `${base} and ${head} cannot be compared in this clone, and what is missing could not be fetched: ${what}. ${remedies[ci]}.`;
  throw new AppError('base-not-found', { why });
}

async function haveCommonCommit(git: Git, base: string, head: string): Promise<boolean> {
  return (await git.maybe(['merge-base', '--end-of-options', base, head])) !== undefined;
}

/** A branch of the remote is fetched to where its name is looked for, a commit by its name. */
function refspecOf(name: string): string {
  const branch = /^origin\/(.+)$/.exec(name)?.[1];
  return branch === undefined ? name : `+refs/heads/${branch}:refs/remotes/origin/${branch}`;
}
