import { z } from 'zod';
import { say } from '../domain/locale.ts';
import { done, impossible } from './operation.ts';
import type { Operation } from './operation.ts';
import { decidablePlan, decisionOf, openBranchJob } from './plan-decision.ts';

const input = z.strictObject({ plan: z.string().min(1) });
const output = z.object({ plan: z.string() });

const notAllowed = say(
  'This repository does not let fixes be committed to the branch of a change: the setting `fixes.apply` is off. `/autoglm confirm` opens a branch for them.',
  '此仓库不允许把修复直接提交到变更的分支：设置 `fixes.apply` 未开启。可用 `/autoglm confirm` 为其创建分支。',
);

export const apply = {
  name: 'apply',
  summary: say(
    'Commits a fix plan straight to the branch of the change, where the repository allows it.',
    '在仓库允许时，把修复计划直接提交到变更自己的分支。',
  ),
  usage: '<plan>',
  examples: ['apply p1a2b3c4d'],
  effect: 'write',
  whoCanUse: 'maintainer',
  input,
  output,
  parse: (argument) => ({ plan: argument }),
  run: async ({ plan: id }, asker, parts) => {
    if (!parts.config.fixes.apply) return impossible(notAllowed);
    const decidable = await decidablePlan(id, asker, parts);
    if (decidable.kind === 'not') return decidable.outcome;
    const { plan } = decidable;
    const writes = plan.state === 'confirmed' ? [] : [decisionOf(plan, 'confirmed', asker, parts)];
    return done({ plan: plan.id }, { writes, next: [openBranchJob(plan, asker, true)], isUnderWay: true });
  },
} as const satisfies Operation<z.output<typeof input>, z.output<typeof output>>;
