import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { Ticket, Tracker } from '../../ports/tracker.ts';
import { issueNumbers } from '../issue-numbers.ts';
import { shaped } from './answer-shapes.ts';
import type { GitHubClient } from './client.ts';
import { parseRepositoryName } from './repository-name.ts';

const issue = z
  .object({
    number: z.int(),
    title: z.string(),
    body: z.string(),
    state: z.string(),
    repository: z.object({ nameWithOwner: z.string() }),
  })
  .nullable();
const answer = z.object({
  repository: z.looseObject({ nameWithOwner: z.string() }).nullable(),
});

/** The issues of the repository of a change, in one request. A pull request is none. */
export function gitHubIssues(client: GitHubClient, { repo }: ChangeRef, installation: string): Tracker {
  return {
    tickets: async (references) => {
      const numbers = issueNumbers(references);
      if (numbers.length === 0) return [];
      const document = `query Issues($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    nameWithOwner
    ${numbers.map((number) => `issue${number}: issue(number: ${number}) { ...told }`).join('\n    ')}
  }
}
fragment told on Issue { number title body state repository { nameWithOwner } }`;
      const data = await client.query({ installation }, document, { ...parseRepositoryName(repo.path) }, [
        'NOT_FOUND',
      ]);
      const { repository } = shaped(answer, data, 'graphql Issues');
      return numbers.flatMap((number) => {
        const found = shaped(issue, repository?.[`issue${number}`] ?? null, 'graphql Issues');
        // One that was moved to another repository is that one's, and may be for other eyes.
        const isOurs = found?.repository.nameWithOwner === repository?.nameWithOwner;
        return found === null || !isOurs ? [] : [ticketOf(found)];
      });
    },
  };
}

function ticketOf({ number, title, body, state }: NonNullable<z.output<typeof issue>>): Ticket {
  const reference = { tracker: 'forge', name: String(number) } as const;
  return { reference, title, text: body, status: state.toLowerCase() };
}
