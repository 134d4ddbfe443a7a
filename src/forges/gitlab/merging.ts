import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { Mergeability } from '../../domain/conflict.ts';
import type { Merging, MergeSides } from '../../ports/merging.ts';
import { sha } from '../answer-shapes.ts';
import { moveOf } from '../listed-file.ts';
import { shaped } from './answer-shapes.ts';
import { createBlobLoader } from './blob-query.ts';
import { listChangedFiles } from './changed-files.ts';
import type { GitLabClient } from './client.ts';
import type { DiffRefs } from './diff-refs.ts';
import { diffEntry, listedFile } from './listed-diff.ts';

/** What GitLab tells of a merge by REST. `has_conflicts` is true only once it has found out. */
export const mergeStatus = z.object({
  merge_status: z.string().nullish(),
  has_conflicts: z.boolean().nullish(),
});

/** `unchecked`, `checking` and the like: it will know later. Being asked for the merge request, it begins to find out. */
export function mergeabilityOf({ merge_status, has_conflicts }: z.output<typeof mergeStatus>): Mergeability {
  if (has_conflicts === true) return 'conflicting';
  return merge_status === 'can_be_merged' || merge_status === 'cannot_be_merged' ? 'clean' : 'unknown';
}

const showRoute = 'GET /projects/:id/merge_requests/:iid';
const compareRoute = 'GET /projects/:id/repository/compare';

const mergeRequest = mergeStatus.extend({
  state: z.string(),
  sha,
  target_branch: z.string(),
  diff_refs: z.object({ base_sha: sha, start_sha: sha, head_sha: sha }).nullable(),
});
const comparison = z.object({
  commit: z.object({ id: sha }).nullish(),
  diffs: z.array(diffEntry).nullable(),
});

/** @throws {AppError} What the client throws. */
export async function readMerging(client: GitLabClient, ref: ChangeRef): Promise<Merging> {
  const shown = await client.rest.MergeRequests.show(ref.repo.path, ref.number);
  const { state, sha: head, target_branch: target, ...found } = shaped(mergeRequest, shown, showRoute);
  const known = { isOpen: state === 'opened' || state === 'locked', head, target };
  const mergeability = mergeabilityOf(found);
  if (mergeability !== 'conflicting') return { ...known, mergeability };
  const { diff_refs: refs } = found;
  // The diff of the newest push is still being made.
  if (refs?.head_sha !== head) return { ...known, mergeability: 'unknown' };
  const version: DiffRefs = { base: refs.base_sha, start: refs.start_sha, head };
  return { ...known, mergeability, sides: () => readSides(client, ref, version, target) };
}

async function readSides(
  client: GitLabClient,
  ref: ChangeRef,
  refs: DiffRefs,
  target: string,
): Promise<MergeSides> {
  const { path } = ref.repo;
  const [listed, compared] = await Promise.all([
    listChangedFiles(client, ref),
    client.rest.Repositories.compare(path, refs.base, target, { straight: true }),
  ]);
  const { commit, diffs } = shaped(comparison, compared, compareRoute);
  const targetHead = commit?.id ?? refs.base;
  const theirs = (diffs ?? []).map(listedFile);
  const blobs = createBlobLoader(client, ref, refs);
  const commits = { ancestor: refs.base, ours: refs.head, theirs: targetHead };
  return {
    targetHead,
    ours: listed.map(moveOf),
    theirs: theirs.map(moveOf),
    // As long as no text is left out, no limit is reached.
    isWhole: theirs.every(({ diff }) => diff !== undefined),
    files: (paths, side) => blobs.read(commits[side], paths),
  };
}
