import type { Project } from './types.ts';

/** What git calls the commit of a branch that is not there. */
export const nowhere = '0'.repeat(40);

export async function branchTip(
  { git, heads }: Pick<Project, 'git' | 'heads'>,
  branch: string,
): Promise<string | undefined> {
  return (await git.readCommit(`${heads}${branch}`))?.sha;
}

/** A tag, a branch, a commit or `HEAD`. Git takes a name for that of a tag before it takes it for that of a branch. */
export async function resolveRef(project: Project, ref: string): Promise<string | undefined> {
  const tag = await project.git.readCommit(`refs/tags/${ref}`);
  if (tag !== undefined) return tag.sha;
  const branch = ref === 'HEAD' ? project.defaultBranch : ref.replace(/^refs\/heads\//, '');
  const tip = await branchTip(project, branch);
  if (tip !== undefined) return tip;
  return /^[0-9a-f]{7,40}$/.test(ref) ? (await project.git.readCommit(ref))?.sha : undefined;
}
