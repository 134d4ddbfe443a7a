import { keyOfRepository } from '../domain/job.ts';
import { defineHandler } from './handler.ts';

export const reviewBranch = defineHandler({
  on: ['branch-moved'],
  purpose: 'Reviews the open changes of a branch again when its settings changed.',
  decide: ({ repository, installation, branch, touchesSettings }) =>
    touchesSettings
      ? [
          {
            kind: 'review-branch',
            key: `${keyOfRepository(repository)}@${branch}`,
            supersedes: true,
            payload: { repository, installation, branch },
          },
        ]
      : [],
});
