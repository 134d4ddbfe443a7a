import { keyOfChange } from '../domain/job.ts';
import { defineHandler } from './handler.ts';

export const reviewChange = defineHandler({
  on: [
    'change-opened',
    'change-updated',
    'change-ready',
    'change-drafted',
    'change-edited',
    'base-changed',
    'review-requested',
  ],
  purpose:
    'Reviews a change that is new, has a new head or another target, whose title or labels do not keep it from review any more, or whose review was asked for again; a review that is under way ends.',
  decide: ({ kind, change, installation, base, head }) => [
    {
      kind: 'review',
      key: keyOfChange(change),
      supersedes: true,
      payload: {
        change,
        installation,
        expected: { base, head },
        // The head may have a review already, made under other circumstances.
        again: !['change-opened', 'change-updated', 'change-edited'].includes(kind),
        asked: kind === 'review-requested',
      },
    },
  ],
});
