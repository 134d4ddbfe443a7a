import { keyOfRepository } from '../domain/job.ts';
import { defineHandler } from './handler.ts';

export const findConflicts = defineHandler({
  on: ['branch-moved'],
  purpose: 'Finds out which open changes can or cannot be merged into a branch any more, now that it moved.',
  decide: ({ repository, installation, branch }) => [
    {
      kind: 'find-conflicts',
      // Not the key of `review-branch`: this one waits a while, and holds back what has its key.
      key: `${keyOfRepository(repository)}@${branch}:conflicts`,
      supersedes: true,
      payload: { repository, installation, branch, tries: 0 },
    },
  ],
});
