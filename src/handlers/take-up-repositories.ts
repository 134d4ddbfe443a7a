import { keyOfRepository } from '../domain/job.ts';
import { defineHandler } from './handler.ts';

export const takeUpRepositories = defineHandler({
  on: ['repositories-added'],
  purpose: 'Reviews the changes that are open already in a repository where the bot was just installed.',
  decide: ({ repositories, installation }) =>
    repositories.map((repository) => ({
      kind: 'reconcile-repository',
      key: keyOfRepository(repository),
      supersedes: true,
      payload: { repository, installation },
    })),
});
