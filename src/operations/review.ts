import { z } from 'zod';
import type { ChangeRequest } from '../domain/change-request.ts';
import { keyOfChange } from '../domain/job.ts';
import type { ReviewJob } from '../domain/change-jobs.ts';
import type { JobRequest } from '../domain/job.ts';
import { isAtLeastRole } from '../domain/role.ts';
import { say } from '../domain/locale.ts';
import { done, impossible } from './operation.ts';
import type { Operation } from './operation.ts';

const input = z.strictObject({ full: z.boolean() });
const output = z.object({ head: z.string(), full: z.boolean() });

export const review = {
  name: 'review',
  summary: say(
    'Reviews the current head again; with `--full` nothing that is remembered of its files is used.',
    '重新审查当前提交；加上 `--full` 则不使用任何已记住的文件结果。',
  ),
  usage: '[--full]',
  examples: ['review', 'review --full'],
  effect: 'write',
  whoCanUse: 'author',
  input,
  output,
  parse: (argument) => (argument === '' ? { full: false } : { full: argument === '--full' || undefined }),
  run: ({ full }, { change, installation, replyTo, role }) => {
    if (change.state !== 'open') return Promise.resolve(impossible(notOpen));
    // What the agent does is paid for: an outside author may not ask for it.
    const withAgent = isAtLeastRole(role, 'contributor');
    const next = [reviewAgain(change, installation, { asked: true, full, withAgent })];
    // Nobody's comment asked for it.
    if (replyTo === undefined || replyTo.comment === '')
      return Promise.resolve(done({ head: change.head, full }, { next }));
    const { comment, thread } = replyTo;
    const by = { installation, comment, thread };
    const writes = [{ kind: 'review-awaited', change: change.ref, by }] as const;
    return Promise.resolve(done({ head: change.head, full }, { writes, next, isUnderWay: true }));
  },
} as const satisfies Operation<z.output<typeof input>, z.output<typeof output>>;

/** What is asked of a change that is merged or closed. */
export const notOpen = say('This change is not open any more.', '此变更已不再开放。');

/** A review of the head as it is, although it may have one. */
export function reviewAgain(
  { ref, base, head }: Pick<ChangeRequest, 'ref' | 'base' | 'head'>,
  installation: string,
  more: Pick<ReviewJob, 'asked' | 'full' | 'withAgent'> = {},
): JobRequest {
  const payload = { change: ref, installation, expected: { base, head }, again: true, ...more };
  return { kind: 'review', key: keyOfChange(ref), supersedes: true, payload };
}
