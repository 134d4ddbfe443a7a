import type { ForgeEvent } from '../domain/event.ts';
import { keyOfRepository } from '../domain/job.ts';
import type { JobRequest } from '../domain/job.ts';
import { defineHandler } from './handler.ts';

export const takeUpRepositories = defineHandler({
  on: ['repositories-added'],
  purpose:
    'Reviews the changes that are open already in a repository where the bot was just installed, or works again.',
  decide: ({ forge, repositories, installation, isWhole }) =>
    isWhole && repositories.length === 0
      ? [askForAll(forge)]
      : repositories.map((repository) => ({
          kind: 'reconcile-repository',
          key: keyOfRepository(repository),
          supersedes: true,
          payload: { repository, installation },
        })),
});

/** An installation that works again does not name its repositories, nor since when it did not. */
function askForAll(forge: ForgeEvent['forge']): JobRequest {
  const payload = { forge, since: new Date(0).toISOString() };
  return { kind: 'reconcile', key: `${forge}:reconcile`, supersedes: true, payload };
}
