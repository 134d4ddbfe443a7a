import { keyOfChange } from '../domain/job.ts';
import { defineHandler } from './handler.ts';

export const tendFixBranches = defineHandler({
  on: ['change-closed'],
  purpose: 'Lets changes that offer fixes to a change follow it where it was merged, or closes them with it.',
  decide: ({ change, installation, merged }) => [
    {
      kind: 'tend-fix-branches',
      key: keyOfChange(change),
      supersedes: false,
      payload: { change, installation, merged },
    },
  ],
});
