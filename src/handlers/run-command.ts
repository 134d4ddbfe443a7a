import { mayHoldCommand } from '../domain/command-text.ts';
import { keyOfChange } from '../domain/job.ts';
import { defineHandler } from './handler.ts';

export const runCommand = defineHandler({
  on: ['comment-posted'],
  purpose: 'Does what people ask for below a change; what other bots write is no command.',
  decide: ({ change, installation, comment, thread, by, text }) =>
    by.isBot || !mayHoldCommand(text)
      ? []
      : [
          {
            kind: 'run-command',
            key: keyOfChange(change),
            supersedes: false,
            payload: { change, installation, comment, thread, by, text, index: 0 },
          },
        ],
});
