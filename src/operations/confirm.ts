import { z } from 'zod';
import { say } from '../domain/locale.ts';
import { done } from './operation.ts';
import type { Operation } from './operation.ts';
import { decidablePlan, decisionOf, openBranchJob } from './plan-decision.ts';

const input = z.strictObject({ plan: z.string().min(1) });
const output = z.object({
  plan: z.string(),
  /** Who confirmed it before. */
  before: z.string().optional(),
});

export const confirm = {
  name: 'confirm',
  summary: say(
    'Confirms a fix plan: a branch with one commit for each fix, and a change request for it, are opened.',
    '确认修复计划：创建分支（每个修复一个提交）并为其打开变更请求。',
  ),
  usage: '<plan>',
  examples: ['confirm p1a2b3c4d'],
  effect: 'write',
  whoCanUse: 'maintainer',
  input,
  output,
  parse: (argument) => ({ plan: argument }),
  run: async ({ plan: id }, asker, parts) => {
    const decidable = await decidablePlan(id, asker, parts);
    if (decidable.kind === 'not') return decidable.outcome;
    const { plan } = decidable;
    const next = [openBranchJob(plan, asker)];
    // What stood in the way of it may be gone: it is tried once more.
    if (plan.state === 'confirmed')
      return done({ plan: plan.id, before: plan.decidedBy }, { next, isUnderWay: true });
    const writes = [decisionOf(plan, 'confirmed', asker, parts)];
    return done({ plan: plan.id }, { writes, next, isUnderWay: true });
  },
} as const satisfies Operation<z.output<typeof input>, z.output<typeof output>>;
