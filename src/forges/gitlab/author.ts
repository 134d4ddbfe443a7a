import { z } from 'zod';
import { shaped } from './answer-shapes.ts';
import type { QueriedChange } from './change-query.ts';
import type { GitLabClient } from './client.ts';
import { statusOf } from './translate-error.ts';

/** Reporter. https://docs.gitlab.com/api/access_requests/#valid-access-levels */
const contributor = 20;
const member = z.object({ access_level: z.int() });
const route = 'GET /projects/:id/members/all/:user';

/**
 * The list that comes with a change has the first members of the project and of its groups. Whoever is not among them
 * may still be one, by a group that was invited further up; who works in a fork is taken at the list's word.
 */
export async function isOutsideAuthor(
  client: GitLabClient,
  { change, authorLevel, isListWhole }: QueriedChange,
): Promise<boolean> {
  const { ref, author, fromFork } = change;
  if (authorLevel !== undefined) return authorLevel < contributor;
  if (author.id === '' || (fromFork && isListWhole)) return true;
  try {
    const options = { includeInherited: true };
    const found = await client.rest.ProjectMembers.show(ref.repo.path, Number(author.id), options);
    return shaped(member, found, route).access_level < contributor;
  } catch (error) {
    if ([403, 404].includes(statusOf(error) ?? 0)) return true;
    throw error;
  }
}
