import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import { AppError } from '../../domain/errors.ts';
import type { Sha } from '../../domain/ids.ts';
import type { CommitNote } from '../../ports/explorer.ts';
import { commitsTold } from '../explorer.ts';
import { sha, shaped } from './answer-shapes.ts';
import type { GitHubClient } from './client.ts';
import { parseRepositoryName } from './repository-name.ts';
import { unavailable } from './translate-error.ts';

const name = 'graphql Commits';
const document = `query Commits($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      commits(last: ${commitsTold}) { nodes { commit { oid message author { name } } } }
    }
  }
}`;

const node = z.object({
  commit: z.object({
    oid: sha,
    message: z.string(),
    author: z.object({ name: z.string().nullable() }).nullable(),
  }),
});
const pullRequest = z.object({
  headRefOid: sha,
  commits: z.object({ nodes: z.array(node.nullable()).nullable() }),
});
const answer = z.object({ repository: z.object({ pullRequest: pullRequest.nullable() }).nullable() });

/**
 * GitHub lists the commits of whichever head is the newest.
 * @throws {AppError} `change-not-found`; `service-unavailable` when that is another one than `head`
 */
export async function readCommits(
  client: GitHubClient,
  ref: ChangeRef,
  installation: string,
  head: Sha,
): Promise<readonly CommitNote[]> {
  const variables = { ...parseRepositoryName(ref.repo.path), number: ref.number };
  const data = await client.query({ installation }, document, variables, ['NOT_FOUND']);
  const found = shaped(answer, data, name).repository?.pullRequest;
  if (found == null) throw new AppError('change-not-found', { change: `${ref.repo.path}#${ref.number}` });
  if (found.headRefOid !== head) throw unavailable(name, 'the change was pushed to while it was read');
  return (found.commits.nodes ?? []).flatMap((one) => {
    if (one === null) return [];
    const { oid: commit, message, author } = one.commit;
    return [{ commit, message: message.trimEnd(), author: author?.name ?? '' }];
  });
}
