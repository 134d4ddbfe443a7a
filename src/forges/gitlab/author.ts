import type { QueriedChange } from './change-query.ts';
import type { GitLabClient } from './client.ts';
import { contributorLevel, levelIn } from './member.ts';
import { statusOf } from './translate-error.ts';

/**
 * The list that comes with a change has the first members of the project and of its groups. Whoever is not among them
 * may still be one, by a group that was invited further up; who works in a fork is taken at the list's word.
 */
export async function isOutsideAuthor(
  client: GitLabClient,
  { change, authorLevel, isListWhole }: QueriedChange,
): Promise<boolean> {
  const { ref, author, fromFork } = change;
  if (authorLevel !== undefined) return authorLevel < contributorLevel;
  if (author.id === '' || (fromFork && isListWhole)) return true;
  try {
    const level = await levelIn(client, ref.repo.path, author.id);
    return level === undefined || level < contributorLevel;
  } catch (error) {
    if (statusOf(error) === 403) return true;
    throw error;
  }
}
