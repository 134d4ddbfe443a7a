import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { ForgeBranches, OfferedChange } from '../../ports/branches.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { statusOf } from './translate-error.ts';

const one = z.object({ iid: z.int().positive() });
const listed = z.array(one.extend({ source_project_id: z.int().nullable(), target_project_id: z.int() }));
const standing = z.object({ state: z.string(), target_branch: z.string() });

/** Opens a merge request, unless the branch has one, open or not. */
export async function offerChange(
  client: GitLabClient,
  { repo: { path } }: ChangeRef,
  change: OfferedChange,
): Promise<number> {
  const known = await find(client, path, change);
  if (known !== undefined) return known;
  const { title, body: description, branch, target } = change;
  try {
    const answer = await client.rest.MergeRequests.create(path, branch, target, title, { description });
    return shaped(one, answer, 'POST /projects/:id/merge_requests').iid;
  } catch (error) {
    const opened = statusOf(error) === 409 ? await find(client, path, change) : undefined;
    if (opened === undefined) throw error;
    return opened;
  }
}

/** In any state, unless told. A branch of a fork may have the same name. */
async function find(
  { rest }: GitLabClient,
  path: string,
  { branch }: OfferedChange,
): Promise<number | undefined> {
  const found = await rest.MergeRequests.all({ projectId: path, sourceBranch: branch });
  const all = shaped(listed, found, 'GET /projects/:id/merge_requests');
  return all.find((of) => of.source_project_id === of.target_project_id)?.iid;
}

export async function tendChange(
  { rest }: GitLabClient,
  ...[{ repo, number }, , step, say]: Parameters<ForgeBranches['tend']>
): Promise<'done' | 'not-open'> {
  const { path } = repo;
  const found = await rest.MergeRequests.show(path, number);
  const { state, target_branch } = shaped(standing, found, 'GET /projects/:id/merge_requests/:iid');
  if (state !== 'opened') return 'not-open';
  // GitLab does it itself when a merged branch is deleted.
  if ('target' in step && target_branch === step.target) return 'done';
  await say();
  const change = 'target' in step ? { targetBranch: step.target } : { stateEvent: 'close' as const };
  await rest.MergeRequests.edit(path, number, change);
  return 'done';
}
