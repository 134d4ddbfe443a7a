import { z } from 'zod';
import type { Remark } from '../../ports/conversation.ts';
import { shaped } from './answer-shapes.ts';
import type { GitHubClient } from './client.ts';
import { parseRepositoryName } from './repository-name.ts';

const listRoute = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
const addRoute = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies';
const editRoute = 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}';
const perPage = 100;

const comments = z.array(
  z.object({
    id: z.int(),
    node_id: z.string(),
    body: z.string(),
    in_reply_to_id: z.int().optional(),
    user: z.object({ type: z.string() }).nullable(),
  }),
);

interface ThreadRemark extends Omit<Remark, 'thread'> {
  /** Number of the comment that opened it. */
  readonly thread: number;
}

/** Writes a reply into a thread, over the one that is there. */
export async function replyInThread(
  client: GitHubClient,
  remark: ThreadRemark,
  body: string,
  isOurs: (body: string) => boolean,
): Promise<void> {
  const { change, installation, thread } = remark;
  const repository = parseRepositoryName(change.repo.path);
  const reply = await find(client, remark, isOurs);
  if (reply === undefined) {
    const values = { ...repository, pull_number: change.number, comment_id: thread, body };
    await client.write({ installation }, addRoute, values);
  } else await client.write({ installation }, editRoute, { ...repository, comment_id: reply, body });
}

/** From the newest back, no further than to the remark. A person who copies a marker is still a person. */
async function find(
  client: GitHubClient,
  { change, installation, comment, thread }: ThreadRemark,
  isOurs: (body: string) => boolean,
): Promise<number | undefined> {
  const values = {
    ...parseRepositoryName(change.repo.path),
    ...{ pull_number: change.number, sort: 'created', direction: 'desc', per_page: perPage },
  };
  for (let page = 1; ; page++) {
    const { data } = await client.read({ installation }, listRoute, { ...values, page });
    const listed = shaped(comments, data, listRoute);
    const reply = listed.find(
      ({ in_reply_to_id, user, body }) => in_reply_to_id === thread && user?.type === 'Bot' && isOurs(body),
    );
    if (reply !== undefined || listed.length < perPage || listed.some(({ node_id }) => node_id === comment))
      return reply?.id;
  }
}
