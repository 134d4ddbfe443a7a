import type { ChangedFile } from '../../forge-stand-in/git/difference.ts';
import { branchTip } from './refs.ts';
import { addSystemNote } from './notes.ts';
import { traceNotes } from './positions.ts';
import { tellOfMergeRequest } from './tell.ts';
import type { MergeRequest, User, Version } from './types.ts';
import { timestamp, type World } from './world.ts';

/** undefined: nothing is prepared yet. */
export function newestVersion({ versions, isPrepared }: MergeRequest): Version | undefined {
  return isPrepared ? versions.at(-1) : undefined;
}

export function changesOf(
  { project }: MergeRequest,
  { base, head }: Pick<Version, 'base' | 'head'>,
): Promise<readonly ChangedFile[]> {
  return project.git.difference(base, head);
}

/** @throws {Error} When the target branch is gone. */
export async function addVersion(world: World, mergeRequest: MergeRequest): Promise<Version> {
  const { project, targetBranch, head } = mergeRequest;
  const start = await branchTip(project, targetBranch);
  if (start === undefined) throw new Error(`no branch ${targetBranch}`);
  const base = (await project.git.mergeBase(start, head)) ?? start;
  const version = { id: world.nextId(), base, start, head, createdAt: timestamp(world) };
  mergeRequest.versions.push(version);
  // Keeps the commits when the branch goes.
  await project.git.git('update-ref', `refs/merge-requests/${mergeRequest.iid}/head`, head);
  return version;
}

/** After a push to the source branch. */
export async function headMoved(
  world: World,
  mergeRequest: MergeRequest,
  { head, sender }: { readonly head: string; readonly sender: User },
): Promise<void> {
  const before = mergeRequest.head;
  if (before === head) return;
  mergeRequest.head = head;
  await renew(world, mergeRequest);
  addSystemNote(world, mergeRequest, sender, 'added 1 commit');
  await tellOfMergeRequest(world, mergeRequest, { action: 'update', sender, oldrev: before });
}

/** After the target branch changed, or was rewritten. */
export async function retargeted(world: World, mergeRequest: MergeRequest): Promise<void> {
  await renew(world, mergeRequest);
}

async function renew(world: World, mergeRequest: MergeRequest): Promise<void> {
  mergeRequest.updatedAt = timestamp(world);
  const version = await addVersion(world, mergeRequest);
  await traceNotes(mergeRequest, version);
}
