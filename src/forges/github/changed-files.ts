import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { RepoPath, Sha } from '../../domain/ids.ts';
import { shaped } from './answer-shapes.ts';
import { changedFile } from './changed-file.ts';
import type { ChangedFile } from './changed-file.ts';
import type { GitHubClient } from './client.ts';
import { filesCompared } from './comparison.ts';
import type { Comparison } from './comparison.ts';
import { parseRepositoryName } from './repository-name.ts';
import { unavailable } from './translate-error.ts';
import { findUnlisted } from './unlisted-files.ts';

export interface FilesRequest {
  readonly ref: ChangeRef;
  readonly installation: string;
  readonly comparison: Comparison;
  /** As GitHub counts them. */
  readonly changedFiles: number;
}

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const filesListed = 3_000;
const filesPerPage = 100;
const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';

export interface FileList {
  readonly files: readonly ChangedFile[];
  /** Changed files that GitHub lists nowhere. */
  readonly unlisted: readonly RepoPath[];
}

/** All changed files of a change; beyond 300 a comparison does not name them, beyond 3,000 no list does. */
export async function listChangedFiles(client: GitHubClient, request: FilesRequest): Promise<FileList> {
  const { ref, installation, comparison, changedFiles } = request;
  if (comparison.files.length < filesCompared || changedFiles <= filesCompared)
    return { files: comparison.files, unlisted: [] };
  const files = await readPages(client, request);
  if (files.some((file) => isOfAnother(file, comparison.head)))
    throw unavailable(route, 'the head moved while its files were listed');
  if (changedFiles <= filesListed) return { files, unlisted: [] };
  const repository = parseRepositoryName(ref.repo.path);
  const unlisted = await findUnlisted(client, installation, repository, { comparison, listed: files });
  return { files, unlisted };
}

async function readPages(
  client: GitHubClient,
  { ref, installation, changedFiles }: FilesRequest,
): Promise<readonly ChangedFile[]> {
  const pages = Math.ceil(Math.min(changedFiles, filesListed) / filesPerPage);
  const change = { ...parseRepositoryName(ref.repo.path), pull_number: ref.number };
  const read = Array.from({ length: pages }, async (_, index) => {
    const values = { ...change, per_page: filesPerPage, page: index + 1 };
    const { data } = await client.read({ installation }, route, values);
    return shaped(z.array(changedFile), data, route);
  });
  return (await Promise.all(read)).flat();
}

/** The list is of whichever head the change has now; the addresses in it name that. */
function isOfAnother({ contents_url }: ChangedFile, head: Sha): boolean {
  const ref = /[?&]ref=([0-9a-f]{40,64})(?:&|$)/.exec(contents_url ?? '')?.[1];
  return ref !== undefined && ref !== head;
}
