import { z } from 'zod';
import { keyOfChange } from '../domain/job.ts';
import { say } from '../domain/locale.ts';
import { done } from './operation.ts';
import type { Operation } from './operation.ts';
import { reviewAgain } from './review.ts';

const input = z.strictObject({});
const output = z.object({ wasPaused: z.boolean() });

export const resume = {
  name: 'resume',
  summary: say(
    'Lets automatic reviews of this change go on, and reviews what came meanwhile.',
    '恢复自动审查此变更，并审查期间的新提交。',
  ),
  usage: '',
  examples: ['resume'],
  effect: 'write',
  whoCanUse: 'contributor',
  input,
  output,
  parse: () => ({}),
  run: async (_input, { change, installation }, { store }) => {
    if ((await store.pause(keyOfChange(change.ref))) === undefined) return done({ wasPaused: false });
    const writes = [{ kind: 'resumed', change: change.ref }] as const;
    return done({ wasPaused: true }, { writes, next: [reviewAgain(change, installation)] });
  },
} as const satisfies Operation<z.output<typeof input>, z.output<typeof output>>;
