import { z } from 'zod';
import { AppError } from '../../domain/errors.ts';
import type { Remark } from '../../ports/conversation.ts';
import { shaped } from './answer-shapes.ts';
import type { GitHubClient } from './client.ts';
import { nodesOf } from './posted-query.ts';
import { parseRepositoryName } from './repository-name.ts';
import { translateProblems } from './translate-error.ts';

/** From the newest back. */
const repliesDocument = `query Replies($owner: String!, $repo: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      id
      comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { id viewerDidAuthor body }
      }
    }
  }
}`;

const page = z.object({
  id: z.string(),
  comments: z.object({
    pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.string().nullable() }),
    nodes: z
      .array(z.object({ id: z.string(), viewerDidAuthor: z.boolean(), body: z.string() }).nullable())
      .nullable(),
  }),
});
const answer = z.object({ repository: z.object({ pullRequest: page.nullable() }).nullable() });

const addDocument = `mutation Reply($input: AddCommentInput!) { reply: addComment(input: $input) { clientMutationId } }`;
const editDocument = `mutation EditReply($input: UpdateIssueCommentInput!) { reply: updateIssueComment(input: $input) { clientMutationId } }`;

/** Writes a reply below the pull request, over the one that is there. */
export async function replyBelow(
  client: GitHubClient,
  remark: Remark,
  body: string,
  isOurs: (body: string) => boolean,
): Promise<void> {
  const { change, reply } = await find(client, remark, isOurs);
  const [document, input] =
    reply === undefined ? [addDocument, { subjectId: change, body }] : [editDocument, { id: reply, body }];
  const { problems, headers } = await client.mutate({ installation: remark.installation }, document, {
    input,
  });
  if (problems.length > 0) throw translateProblems(problems, headers, 'graphql Reply');
}

/** No further back than to the remark: what answers it stands behind it. */
async function find(
  client: GitHubClient,
  { change: ref, installation, comment }: Remark,
  isOurs: (body: string) => boolean,
): Promise<{ readonly change: string; readonly reply: string | undefined }> {
  const variables = { ...parseRepositoryName(ref.repo.path), number: ref.number };
  let before: string | null = null;
  for (;;) {
    const data: unknown = await client.query({ installation }, repliesDocument, { ...variables, before }, [
      'NOT_FOUND',
    ]);
    const found = shaped(answer, data, 'graphql Replies').repository?.pullRequest;
    if (found == null) throw new AppError('change-not-found', { change: `${ref.repo.path}#${ref.number}` });
    const nodes = nodesOf(found.comments);
    const reply = nodes.find(({ viewerDidAuthor, body }) => viewerDidAuthor && isOurs(body))?.id;
    const { hasPreviousPage, startCursor } = found.comments.pageInfo;
    if (reply !== undefined || !hasPreviousPage || nodes.some(({ id }) => id === comment))
      return { change: found.id, reply };
    before = startCursor;
  }
}
