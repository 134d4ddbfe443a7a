import type { FileChanges } from '../../forge-stand-in/git/fast-import.ts';
import { branchTip, nowhere } from './refs.ts';
import { headMoved, retargeted } from './versions.ts';
import { tellOfPush } from './tell.ts';
import type { Project, User } from './types.ts';
import { openWithSource, type World } from './world.ts';

export interface NewPush {
  readonly branch: string;
  readonly files: FileChanges;
  readonly message: string;
  readonly author: User;
  /** Where the new commit stands on; undefined: on the branch, or on nothing when there is none. */
  readonly parents?: readonly string[];
}

/** Commits to a branch and tells of it: the push, and what it does to merge requests. Returns the commit. */
export async function push(world: World, project: Project, wanted: NewPush): Promise<string> {
  const { branch, author } = wanted;
  const before = await branchTip(project, branch);
  const after = await project.git.commit({
    ref: project.heads + branch,
    parents: wanted.parents ?? (before === undefined ? [] : [before]),
    ...{ files: wanted.files, message: wanted.message, author: author.username, at: world.now() },
  });
  await branchMoved(world, project, { branch, before, after, sender: author });
  return after;
}

export interface BranchMove {
  readonly branch: string;
  readonly before: string | undefined;
  /** undefined: it is gone. */
  readonly after: string | undefined;
  readonly sender: User;
}

/** Tells of a branch that stands elsewhere now. */
export async function branchMoved(world: World, project: Project, move: BranchMove): Promise<void> {
  await tellOfPush(world, project, move);
  const { branch, before = nowhere, after, sender } = move;
  if (after === undefined) return;
  for (const mergeRequest of openWithSource(world, project, branch)) {
    await headMoved(world, mergeRequest, { head: after, sender });
  }
  const isForced = before !== nowhere && (await project.git.mergeBase(before, after)) !== before;
  if (!isForced) return;
  for (const mergeRequest of project.mergeRequests.values()) {
    const isAimedHere = mergeRequest.state === 'opened' && mergeRequest.targetBranch === branch;
    if (isAimedHere) await retargeted(world, mergeRequest);
  }
}
