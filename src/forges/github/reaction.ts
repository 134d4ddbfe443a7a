import type { Acknowledgement, Remark } from '../../ports/conversation.ts';
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

/** What a state takes the place of. How another command of the same comment ended stays beside it. */
const replaced: Readonly<Record<Acknowledgement, readonly Acknowledgement[]>> = {
  read: [],
  working: ['read', 'failed'],
  done: ['read', 'working', 'failed'],
  failed: ['read', 'working'],
  refused: ['read', 'working'],
};

/** A reaction that is there already is no second one, and one that is not there need not be removed. */
export async function react(
  client: GitHubClient,
  { comment, installation }: Pick<Remark, 'comment' | 'installation'>,
  state: Acknowledgement,
): Promise<void> {
  const fields = [
    `add: addReaction(input: { subjectId: $id, content: ${contents[state]} }) { clientMutationId }`,
    ...replaced[state].map(
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
