import { keyOfRepository } from '../domain/job.ts';
import { defineHandler } from './handler.ts';

export const reviewGroup = defineHandler({
  on: ['branch-moved'],
  purpose: 'Reviews the open changes below a group again when the settings of the group changed.',
  decide: ({ repository, settingsOf: group, touchesSettings }) =>
    touchesSettings && group !== undefined
      ? [
          {
            kind: 'review-group',
            key: `${keyOfRepository(repository)}:group`,
            supersedes: true,
            payload: { settings: repository, group },
          },
        ]
      : [],
});
