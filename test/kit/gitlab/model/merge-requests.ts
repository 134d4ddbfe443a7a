import { branchMoved } from './branches.ts';
import { checkMerge } from './merge-checks.ts';
import { addSystemNote } from './notes.ts';
import { branchTip } from './refs.ts';
import { tellOfMergeRequest } from './tell.ts';
import type { MergeRequest, Project, User } from './types.ts';
import { addVersion, retargeted } from './versions.ts';
import { isDraft, timestamp, type World } from './world.ts';

export interface NewMergeRequest {
  readonly title: string;
  readonly description: string;
  readonly author: User;
  readonly labels: readonly string[];
  readonly reviewers?: readonly User[];
  readonly targetBranch: string;
  readonly source: MergeRequest['source'];
  /** See {@link MergeRequest.isPrepared}. */
  readonly isPrepared: boolean;
}

/** @throws {Error} When a branch does not exist. */
export async function openMergeRequest(
  world: World,
  project: Project,
  wanted: NewMergeRequest,
): Promise<MergeRequest> {
  const head = await branchTip(wanted.source.project, wanted.source.branch);
  if (head === undefined) throw new Error(`no branch ${wanted.source.branch}`);
  const at = timestamp(world);
  const mergeRequest: MergeRequest = {
    ...{ reviewers: [], ...wanted, project, id: world.nextId(), iid: project.mergeRequests.size + 1, head },
    ...{ versions: [], discussions: [], drafts: [], approvedBy: new Set(), awards: [], state: 'opened' },
    ...{ createdAt: at, updatedAt: at, closedAt: undefined, mergedAt: undefined, mergeCommit: undefined },
    mergeCheck: { of: '', status: 'unchecked' },
  };
  project.mergeRequests.set(mergeRequest.iid, mergeRequest);
  await addVersion(world, mergeRequest);
  for (const _ of ['begun', 'done']) await checkMerge(mergeRequest);
  await tellOfMergeRequest(world, mergeRequest, { action: 'open', sender: wanted.author });
  return mergeRequest;
}

export async function closeMergeRequest(world: World, mergeRequest: MergeRequest, by: User): Promise<void> {
  if (mergeRequest.state !== 'opened') return;
  mergeRequest.state = 'closed';
  mergeRequest.closedAt = touch(world, mergeRequest);
  addSystemNote(world, mergeRequest, by, 'closed');
  await tellOfMergeRequest(world, mergeRequest, { action: 'close', sender: by });
}

export async function reopenMergeRequest(world: World, mergeRequest: MergeRequest, by: User): Promise<void> {
  if (mergeRequest.state !== 'closed') return;
  mergeRequest.state = 'opened';
  mergeRequest.closedAt = undefined;
  touch(world, mergeRequest);
  const { project, branch } = mergeRequest.source;
  const head = (await branchTip(project, branch)) ?? mergeRequest.head;
  if (head !== mergeRequest.head) {
    mergeRequest.head = head;
    await retargeted(world, mergeRequest);
  }
  addSystemNote(world, mergeRequest, by, 'reopened');
  await tellOfMergeRequest(world, mergeRequest, { action: 'reopen', sender: by });
}

export async function mergeMergeRequest(world: World, mergeRequest: MergeRequest, by: User): Promise<void> {
  if (mergeRequest.state !== 'opened') return;
  const { project, targetBranch, head, iid } = mergeRequest;
  const { git } = project;
  const onto = (await branchTip(project, targetBranch)) ?? head;
  const tree = (await git.git('merge-tree', '--write-tree', onto, head)).trim();
  const message = `Merge branch '${mergeRequest.source.branch}'\n\nSee merge request !${iid}`;
  const after = (await git.git('commit-tree', tree, '-p', onto, '-p', head, '-m', message)).trim();
  await git.git('update-ref', project.heads + targetBranch, after);
  mergeRequest.state = 'merged';
  mergeRequest.mergeCommit = after;
  mergeRequest.mergedAt = touch(world, mergeRequest);
  addSystemNote(world, mergeRequest, by, 'merged');
  await tellOfMergeRequest(world, mergeRequest, { action: 'merge', sender: by });
  await branchMoved(world, project, { branch: targetBranch, before: onto, after, sender: by });
}

/** A title makes a draft, or ends one. */
export async function retitle(
  world: World,
  mergeRequest: MergeRequest,
  { title, by }: { readonly title: string; readonly by: User },
): Promise<void> {
  const previous = { title: mergeRequest.title, draft: isDraft(mergeRequest) };
  if (previous.title === title) return;
  mergeRequest.title = title;
  touch(world, mergeRequest);
  const draft = isDraft(mergeRequest);
  if (draft !== previous.draft) {
    addSystemNote(world, mergeRequest, by, `marked this merge request as **${draft ? 'draft' : 'ready'}**`);
  }
  const changes = {
    title: { previous: previous.title, current: title },
    ...(draft === previous.draft ? {} : { draft: { previous: previous.draft, current: draft } }),
  };
  await tellOfMergeRequest(world, mergeRequest, { action: 'update', sender: by, changes });
}

export async function describeAnew(
  world: World,
  mergeRequest: MergeRequest,
  { description, by }: { readonly description: string; readonly by: User },
): Promise<void> {
  const previous = mergeRequest.description;
  mergeRequest.description = description;
  touch(world, mergeRequest);
  const changes = { description: { previous, current: description } };
  await tellOfMergeRequest(world, mergeRequest, { action: 'update', sender: by, changes });
}

export async function retarget(
  world: World,
  mergeRequest: MergeRequest,
  { branch, by }: { readonly branch: string; readonly by: User },
): Promise<void> {
  const previous = mergeRequest.targetBranch;
  if (previous === branch) return;
  mergeRequest.targetBranch = branch;
  await retargeted(world, mergeRequest);
  addSystemNote(world, mergeRequest, by, `changed target branch from \`${previous}\` to \`${branch}\``);
  const changes = { target_branch: { previous, current: branch } };
  await tellOfMergeRequest(world, mergeRequest, { action: 'update', sender: by, changes });
}

function touch(world: World, mergeRequest: MergeRequest): string {
  mergeRequest.updatedAt = timestamp(world);
  return mergeRequest.updatedAt;
}
