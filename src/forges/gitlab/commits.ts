import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { RepoPath, Sha } from '../../domain/ids.ts';
import type { BranchCommit, NewBranch } from '../../ports/branches.ts';
import { sha } from '../answer-shapes.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { jsonOf } from './json-answer.ts';
import { firstTexts } from '../reviewed-texts.ts';
import { orMissing } from './or-missing.ts';
import { projectPart } from './project-path.ts';
import type { ReviewedFiles } from './reviewed-files.ts';
import { unavailable } from './translate-error.ts';

const route = 'POST /projects/:id/repository/commits';
const made = z.object({ id: sha, parent_ids: z.array(sha) });

/**
 * GitLab makes a commit only on a branch. Several are made on one beside the branch, which appears when they are all
 * there; what an attempt has left there that was cut off is written over.
 */
export async function buildBranch(client: GitLabClient, ref: ChangeRef, branch: NewBranch): Promise<void> {
  const { name, head, commits } = branch;
  if (commits.length === 1) {
    await post(client, ref, { branch: name, start_sha: head }, commits);
    return;
  }
  try {
    await client.rest.Branches.create(ref.repo.path, name, await commitAside(client, ref, branch));
  } finally {
    await removeWorkshop(client, ref, branch);
  }
}

/** @returns the last commit */
async function commitAside(client: GitLabClient, ref: ChangeRef, branch: NewBranch): Promise<Sha> {
  const workshop = workshopOf(branch);
  let tip = branch.head;
  for (const [index, commit] of branch.commits.entries()) {
    const start = index === 0 ? { start_sha: tip, force: true } : {};
    const { id, parent_ids } = await post(client, ref, { branch: workshop, ...start }, [commit]);
    if (parent_ids[0] !== tip) throw unavailable(route, 'somebody else commits to the same branch');
    tip = id;
  }
  return tip;
}

/** Of a branch that is complete, or that was given up. */
export async function removeWorkshop(
  { rest }: GitLabClient,
  { repo }: ChangeRef,
  branch: NewBranch,
): Promise<void> {
  if (branch.commits.length > 1) await orMissing(rest.Branches.remove(repo.path, workshopOf(branch)));
}

/** @param files What was pushed to one of them meanwhile is not written over. */
export async function commitAtOnce(
  client: GitLabClient,
  ref: ChangeRef,
  { name, commits }: NewBranch,
  files: ReviewedFiles,
): Promise<void> {
  await post(client, ref, { branch: name }, commits, files);
}

/** Not below the branch: git has no branch inside of another one. */
function workshopOf({ name }: NewBranch): string {
  return `${name}-unfinished`;
}

/** A file keeps its mode. A folder cannot be made where a file stands: GitLab refuses that. */
async function post(
  client: GitLabClient,
  { repo }: ChangeRef,
  place: Readonly<Record<string, string | boolean>>,
  commits: readonly BranchCommit[],
  files: ReviewedFiles = new Map<RepoPath, Sha>(),
): Promise<z.output<typeof made>> {
  const texts = new Map(commits.flatMap((one) => one.files.map(({ path, after }) => [path, after])));
  const first = firstTexts(commits);
  const actions = [...texts].map(([path, text]) => {
    const content = { content: Buffer.from(text).toString('base64'), encoding: 'base64' };
    const action = first.get(path) === undefined ? 'create' : 'update';
    return { action, file_path: path, ...content, last_commit_id: files.get(path) };
  });
  const commit_message = commits.map(({ message }) => message).join('\n');
  const path = `${projectPart(repo.path)}/repository/commits`;
  const answer = await client.post(path, { ...place, commit_message, actions });
  return shaped(made, jsonOf(answer, route), route);
}
