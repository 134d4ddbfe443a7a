import { branchTip } from './refs.ts';
import type { MergeRequest, MergeStatus } from './types.ts';

/** As it is known now: after each move of either branch nothing is. */
export async function mergeStatusOf(mergeRequest: MergeRequest): Promise<MergeStatus> {
  const { of, status } = mergeRequest.mergeCheck;
  return of === (await commitsOf(mergeRequest)) ? status : 'unchecked';
}

/**
 * Begins to find out, or ends what was begun: who asks for the first time does not get an answer yet.
 * https://docs.gitlab.com/api/merge_requests/#merge-status : by REST only, and GitLab does it itself for a new one.
 */
export async function checkMerge(mergeRequest: MergeRequest): Promise<MergeStatus> {
  const of = await commitsOf(mergeRequest);
  const known = await mergeStatusOf(mergeRequest);
  const status =
    known === 'unchecked' ? 'checking' : known === 'checking' ? await tried(mergeRequest) : known;
  mergeRequest.mergeCheck = { of, status };
  return status;
}

async function tried(mergeRequest: MergeRequest): Promise<MergeStatus> {
  const { project, targetBranch, head } = mergeRequest;
  const onto = await branchTip(project, targetBranch);
  const isClean = onto !== undefined && (await project.git.canMerge(onto, head));
  return isClean ? 'can_be_merged' : 'cannot_be_merged';
}

async function commitsOf({ project, targetBranch, head }: MergeRequest): Promise<string> {
  return `${(await branchTip(project, targetBranch)) ?? ''} ${head}`;
}
