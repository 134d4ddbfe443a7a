import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { Sha } from '../../domain/ids.ts';
import { shaped } from './answer-shapes.ts';
import { changedFile } from './changed-file.ts';
import type { ChangedFile } from './changed-file.ts';
import type { GitHubClient } from './client.ts';
import { filesCompared } from './comparison.ts';
import type { Comparison } from './comparison.ts';
import { parseRepositoryName } from './repository-name.ts';
import { unavailable } from './translate-error.ts';

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

/** All changed files of a change; beyond 300 a comparison does not name them, beyond 3,000 nothing does. */
export async function listChangedFiles(
  client: GitHubClient,
  { ref, installation, comparison, changedFiles }: FilesRequest,
): Promise<readonly ChangedFile[]> {
  if (comparison.files.length < filesCompared || changedFiles <= filesCompared) return comparison.files;
  const pages = Math.ceil(Math.min(changedFiles, filesListed) / filesPerPage);
  const read = Array.from({ length: pages }, async (_, index) => {
    const values = { ...parseRepositoryName(ref.repo.path), pull_number: ref.number };
    const { data } = await client.read({ installation }, route, {
      ...values,
      per_page: filesPerPage,
      page: index + 1,
    });
    return shaped(z.array(changedFile), data, route);
  });
  const files = (await Promise.all(read)).flat();
  if (files.some((file) => isOfAnother(file, comparison.head)))
    throw unavailable(route, 'the head moved while its files were listed');
  return files;
}

/** The list is of whichever head the change has now; the addresses in it name that. */
function isOfAnother({ contents_url }: ChangedFile, head: Sha): boolean {
  const ref = /[?&]ref=([0-9a-f]{40,64})(?:&|$)/.exec(contents_url ?? '')?.[1];
  return ref !== undefined && ref !== head;
}
