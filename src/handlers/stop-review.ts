import { keyOfChange } from '../domain/job.ts';
import { defineHandler } from './handler.ts';

export const stopReview = defineHandler({
  on: ['change-closed'],
  purpose: 'Ends a review that is under way when its change is closed or merged.',
  // The job finds the change closed and does nothing; what it supersedes is the point.
  decide: ({ change, installation }) => [
    {
      kind: 'review',
      key: keyOfChange(change),
      supersedes: true,
      payload: { change, installation, expected: undefined, again: false },
    },
  ],
});
