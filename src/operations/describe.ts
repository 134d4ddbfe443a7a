import { z } from 'zod';
import { keyOfChange } from '../domain/job.ts';
import { say } from '../domain/locale.ts';
import { noAgent } from './agent-needed.ts';
import { done, impossible } from './operation.ts';
import type { Operation } from './operation.ts';
import { notOpen } from './review.ts';

const input = z.strictObject({});
const output = z.object({ head: z.string() });

export const describe = {
  name: 'describe',
  summary: say(
    'Has the agent tell what the change does as it is now: in short, file by file, and in a diagram.',
    '让智能体概述此变更的当前内容：摘要、逐个文件的说明和示意图。',
  ),
  usage: '',
  examples: ['describe'],
  effect: 'read',
  whoCanUse: 'contributor',
  input,
  output,
  parse: () => ({}),
  run: (_input, { change, installation, replyTo, chat }, { hasAgent }) => {
    if (!hasAgent) return Promise.resolve(impossible(noAgent));
    if (change.state !== 'open') return Promise.resolve(impossible(notOpen));
    const payload = { change: change.ref, installation, replyTo, ...(chat && { chat }) };
    const key = `ask:${keyOfChange(change.ref)}`;
    const next = [{ kind: 'describe-change', key, supersedes: false, payload }] as const;
    return Promise.resolve(done({ head: change.head }, { next, isUnderWay: true }));
  },
} as const satisfies Operation<z.output<typeof input>, z.output<typeof output>>;
