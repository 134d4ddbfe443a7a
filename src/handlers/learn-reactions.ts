import { keyOfChange } from '../domain/job.ts';
import { defineHandler } from './handler.ts';

export const learnReactions = defineHandler({
  on: ['reaction-given', 'reaction-withdrawn'],
  purpose: 'Looks whose thumbs stand at a finding: the agent learns from those of people with rights.',
  // What stands there is asked for, so that the last message does for all before it.
  decide: ({ change, installation, finding, comment }) => [
    {
      kind: 'learn-reactions',
      key: `${keyOfChange(change)}:thumbs:${finding}`,
      supersedes: true,
      payload: { change, installation, finding, comment },
    },
  ],
});
