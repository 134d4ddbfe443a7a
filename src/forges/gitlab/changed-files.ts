import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { FileDiff } from '../../domain/diff.ts';
import type { BlobLoader } from '../blob-loader.ts';
import { diffListed } from '../listed-file.ts';
import type { ListedFile } from '../listed-file.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import type { DiffRefs } from './diff-refs.ts';
import { diffEntry, listedFile } from './listed-diff.ts';
import { readRawDiff } from './raw-diff.ts';
import { refused } from './translate-error.ts';

const perPage = 100;
const route = 'GET /projects/:id/merge_requests/:iid/diffs';

/** The changed files of the version that is the newest right now. */
export async function listChangedFiles(
  { rest }: GitLabClient,
  { repo, number }: ChangeRef,
): Promise<readonly ListedFile[]> {
  const found = await rest.MergeRequests.allDiffs(repo.path, number, { perPage });
  return shaped(z.array(diffEntry), found, route).map(listedFile);
}

export interface FilesRequest {
  readonly ref: ChangeRef;
  readonly refs: DiffRefs;
  readonly listed: readonly ListedFile[];
  /** As GitLab counts them: of very many it lists a part. */
  readonly fileCount: number;
}

/**
 * The diffs of all changed files. What the list leaves out is read from the raw diff, whose lines are those that GitLab
 * takes comments at; where a host does not give it, from both texts.
 */
export async function diffChangedFiles(
  client: GitLabClient,
  { ref, refs, listed, fileCount }: FilesRequest,
  blobs: BlobLoader,
): Promise<readonly FileDiff[]> {
  const isWhole = listed.length >= fileCount;
  if (isWhole && listed.every(({ diff }) => diff !== undefined)) return diffListed(listed, refs, blobs);
  const raw = await readRawDiff(client, ref);
  if (raw === undefined && !isWhole)
    throw refused(route, `it names ${listed.length} of ${fileCount} changed files`, undefined);
  const known = new Set(listed.map(({ path }) => path));
  const unlisted = [...(raw?.values() ?? [])].filter(({ path }) => !known.has(path));
  const completed = listed.map((file) => ({ ...file, diff: file.diff ?? raw?.get(file.path) }));
  return [...(await diffListed(completed, refs, blobs)), ...unlisted];
}
