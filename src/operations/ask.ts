import { z } from 'zod';
import { keyOfChange } from '../domain/job.ts';
import { say } from '../domain/locale.ts';
import { noAgent } from './agent-needed.ts';
import { done, impossible } from './operation.ts';
import type { Operation } from './operation.ts';
import { notOpen } from './review.ts';

/** Characters. A model is paid by what it reads. */
const longestQuestion = 2_000;

const input = z.strictObject({ question: z.string().min(1).max(longestQuestion) });
const output = z.object({ question: z.string() });

export const ask = {
  name: 'ask',
  summary: say(
    'Asks the agent about the change; it reads what it needs and answers in the thread.',
    '就此变更向智能体提问；它会阅读所需内容并在讨论中回答。',
  ),
  usage: '<question>',
  examples: ['ask what happens when the list is empty?'],
  effect: 'read',
  whoCanUse: 'contributor',
  input,
  output,
  parse: (argument) => ({ question: argument }),
  run: ({ question }, { change, installation, replyTo, chat }, { hasAgent }) => {
    if (!hasAgent) return Promise.resolve(impossible(noAgent));
    if (change.state !== 'open') return Promise.resolve(impossible(notOpen));
    const payload = { change: change.ref, installation, question, replyTo, ...(chat && { chat }) };
    const key = `ask:${keyOfChange(change.ref)}`;
    const next = [{ kind: 'answer-question', key, supersedes: false, payload }] as const;
    return Promise.resolve(done({ question }, { next, isUnderWay: true }));
  },
} as const satisfies Operation<z.output<typeof input>, z.output<typeof output>>;
