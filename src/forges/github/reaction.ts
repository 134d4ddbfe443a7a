import type { Acknowledgement, Remark } from '../../ports/conversation.ts';
import { replacedBy } from '../acknowledgement.ts';
import type { GitHubClient } from './client.ts';
import { translateProblems } from './translate-error.ts';

/** GitHub has eight; none of them is a check mark. */
const contents = {
  read: 'EYES',
  working: 'ROCKET',
  done: 'HOORAY',
  failed: 'CONFUSED',
  refused: 'THUMBS_DOWN',
} as const satisfies Record<Acknowledgement, string>;

/** A reaction that is there already is no second one, and one that is not there need not be removed. */
export async function react(
  client: GitHubClient,
  { comment, installation }: Pick<Remark, 'comment' | 'installation'>,
  state: Acknowledgement,
): Promise<void> {
  const fields = [
    `add: addReaction(input: { subjectId: $id, content: ${contents[state]} }) { clientMutationId }`,
    ...replacedBy[state].map(
      (before) =>
        `${before}: removeReaction(input: { subjectId: $id, content: ${contents[before]} }) { clientMutationId }`,
    ),
  ];
  const document = `mutation React($id: ID!) {\n  ${fields.join('\n  ')}\n}`;
  const { problems, headers } = await client.mutate({ installation }, document, { id: comment });
  const serious = problems.filter(({ alias }) => alias === undefined || alias === 'add');
  // The remark itself may be gone: then nobody waits for a sign at it.
  if (serious.some(({ type }) => type !== 'NOT_FOUND'))
    throw translateProblems(serious, headers, 'graphql React');
}
