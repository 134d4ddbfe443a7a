import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { RepoPath, Sha } from '../../domain/ids.ts';
import type { BlamedLines } from '../../ports/explorer.ts';
import { sha } from '../answer-shapes.ts';
import type { Lines } from '../explorer.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';

const route = 'GET /projects/:id/repository/files/:path/blame';
const ranges = z.array(
  z.object({
    lines: z.array(z.string()),
    commit: z.object({
      id: sha,
      message: z.string(),
      author_name: z.string(),
      authored_date: z.coerce.date(),
    }),
  }),
);

/**
 * Of lines that are there: for others GitLab fails.
 * https://docs.gitlab.com/api/repository_files/#retrieve-file-blame-history-from-a-repository
 */
export async function readBlame(
  { rest }: GitLabClient,
  { repo }: ChangeRef,
  { commit, path }: { readonly commit: Sha; readonly path: RepoPath },
  { first, last }: Lines,
): Promise<readonly BlamedLines[]> {
  const range = { start: first, end: last };
  const found = await rest.RepositoryFiles.allFileBlames(repo.path, path, commit, { range });
  const blamed: BlamedLines[] = [];
  let line = first;
  for (const { lines, commit: by } of shaped(ranges, found, route)) {
    const next = line + lines.length;
    blamed.push({
      ...{ first: line, last: next - 1, commit: by.id, author: by.author_name, at: by.authored_date },
      subject: by.message.split('\n', 1)[0] ?? '',
    });
    line = next;
  }
  return blamed;
}
