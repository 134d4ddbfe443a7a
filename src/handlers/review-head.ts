import { keyOfRepository } from '../domain/job.ts';
import { defineHandler } from './handler.ts';

export const reviewHead = defineHandler({
  on: ['head-requested'],
  purpose: 'Reviews every open change with a head again for which all checks were asked for again.',
  decide: ({ repository, installation, head }) => [
    {
      kind: 'review-head',
      key: `${keyOfRepository(repository)}@${head}`,
      supersedes: true,
      payload: { repository, installation, head },
    },
  ],
});
