import { z } from 'zod';
import { keyOfChange } from '../domain/job.ts';
import { say } from '../domain/locale.ts';
import { done } from './operation.ts';
import type { Operation } from './operation.ts';

const input = z.strictObject({});
/** `since` is given when it was paused before. */
const output = z.object({ since: z.string().optional() });

export const pause = {
  name: 'pause',
  summary: say(
    'Stops automatic reviews of this change until `resume`.',
    '停止自动审查此变更，直到使用 `resume`。',
  ),
  usage: '',
  examples: ['pause'],
  effect: 'write',
  whoCanUse: 'contributor',
  input,
  output,
  parse: () => ({}),
  run: async (_input, { change, account }, { store, now }) => {
    const before = await store.pause(keyOfChange(change.ref));
    if (before !== undefined) return done({ since: before.at.toISOString() });
    return done({}, { writes: [{ kind: 'paused', change: change.ref, by: account.name, at: now() }] });
  },
} as const satisfies Operation<z.output<typeof input>, z.output<typeof output>>;
