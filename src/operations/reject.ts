import { z } from 'zod';
import { say } from '../domain/locale.ts';
import { done, impossible } from './operation.ts';
import type { Operation } from './operation.ts';
import { decidablePlan, decisionOf } from './plan-decision.ts';
import { tellPlanJobs } from './plan-expiry.ts';

const input = z.strictObject({ plan: z.string().min(1), reason: z.string() });
const output = z.object({ plan: z.string(), reason: z.string() });

export const reject = {
  name: 'reject',
  summary: say('Drops a fix plan.', '放弃修复计划。'),
  usage: '<plan> [reason]',
  examples: ['reject p1a2b3c4d we do it otherwise'],
  effect: 'write',
  whoCanUse: 'maintainer',
  input,
  output,
  parse: (argument) => {
    const [plan = '', ...rest] = argument.split(' ');
    return { plan, reason: rest.join(' ') };
  },
  run: async ({ plan: id, reason }, asker, parts) => {
    const decidable = await decidablePlan(id, asker, parts);
    if (decidable.kind === 'not') return decidable.outcome;
    const { plan } = decidable;
    if (plan.state === 'confirmed')
      return impossible(
        say(
          `${plan.decidedBy ?? ''} has confirmed the plan \`${plan.id}\` already.`,
          `${plan.decidedBy ?? ''} 已确认计划 \`${plan.id}\`。`,
        ),
      );
    const writes = [decisionOf(plan, 'rejected', asker, parts)];
    return done({ plan: plan.id, reason }, { writes, next: tellPlanJobs(plan) });
  },
} as const satisfies Operation<z.output<typeof input>, z.output<typeof output>>;
