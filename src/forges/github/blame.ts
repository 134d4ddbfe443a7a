import { z } from 'zod';
import type { RepoPath, Sha } from '../../domain/ids.ts';
import type { BlamedLines } from '../../ports/explorer.ts';
import { sha, shaped } from './answer-shapes.ts';
import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './repository-name.ts';
import { unavailable } from './translate-error.ts';

const name = 'graphql Blame';
const document = `query Blame($owner: String!, $repo: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) {
      ... on Commit {
        blame(path: $path) {
          ranges { startingLine endingLine commit { oid messageHeadline author { name date } } }
        }
      }
    }
  }
}`;

const range = z.object({
  startingLine: z.int(),
  endingLine: z.int(),
  commit: z.object({
    oid: sha,
    messageHeadline: z.string(),
    author: z.object({ name: z.string().nullable(), date: z.coerce.date() }),
  }),
});
const answer = z.object({
  repository: z.object({
    object: z.object({ blame: z.object({ ranges: z.array(range) }).optional() }).nullable(),
  }),
});

/** Of a whole file: GitHub knows no part. The file must be there. */
export async function readBlame(
  client: GitHubClient,
  installation: string,
  repository: RepositoryName,
  { commit, path }: { readonly commit: Sha; readonly path: RepoPath },
): Promise<readonly BlamedLines[]> {
  const data = await client.query({ installation }, document, { ...repository, commit, path });
  const blame = shaped(answer, data, name).repository.object?.blame;
  if (blame === undefined) throw unavailable(name, `it does not know the commit ${commit}`);
  return blame.ranges.map(({ startingLine: first, endingLine: last, commit: { oid, ...of } }) => ({
    ...{ first, last, commit: oid, subject: of.messageHeadline },
    ...{ author: of.author.name ?? '', at: of.author.date },
  }));
}
