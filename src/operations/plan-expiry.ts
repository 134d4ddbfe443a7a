import { shortNameOf } from '../domain/change-request.ts';
import type { ChangeRequest } from '../domain/change-request.ts';
import type { FixPlan, WhyExpired } from '../domain/fix-plan.ts';
import { keyOfChange } from '../domain/job.ts';
import type { JobRequest } from '../domain/job.ts';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';
import type { JobResult } from '../ports/queue.ts';

/** As things are now; undefined: it waits, or it is over. */
export function whyExpired(
  plan: FixPlan,
  now: Date,
  change?: Pick<ChangeRequest, 'state' | 'head'>,
): WhyExpired | undefined {
  if (plan.state !== 'proposed' && plan.state !== 'confirmed') return undefined;
  if (change !== undefined && change.state !== 'open') return 'change-closed';
  if (change !== undefined && change.head !== plan.head) return 'head-moved';
  return Date.parse(plan.expiresAt) < now.getTime() ? 'too-old' : undefined;
}

/** What is to be stored, and done, when a plan expires. */
export function expire(plan: FixPlan, why: WhyExpired, now: Date): JobResult {
  const expired: FixPlan = { ...plan, state: 'expired', expiredBecause: why };
  const step = { plan: expired, from: plan.state, by: 'Open-AutoGLM', where: 'bot', at: now } as const;
  return { writes: [{ kind: 'plan-step', step }], next: tellPlanJobs(plan) };
}

/** Of all that have expired. */
export function expireAll(
  plans: readonly FixPlan[],
  now: Date,
  change?: Pick<ChangeRequest, 'state' | 'head'>,
): JobResult {
  const results = plans.flatMap((plan) => {
    const why = whyExpired(plan, now, change);
    return why === undefined ? [] : [expire(plan, why, now)];
  });
  return {
    writes: results.flatMap(({ writes }) => writes),
    next: results.flatMap(({ next }) => next),
  };
}

/** The answer that shows the plan still says how to confirm it. */
export function tellPlanJobs({ id, change, shownAt }: FixPlan): readonly JobRequest[] {
  if (shownAt === undefined) return [];
  return [{ kind: 'tell-plan', key: keyOfChange(change), supersedes: false, payload: { plan: id, change } }];
}

/** How a plan ended; undefined: it has not. */
export function endOfPlan({ id, state, ...plan }: FixPlan): Localized | undefined {
  const { change, decidedBy = '', offeredBy, expiredBecause = 'head-moved' } = plan;
  const number = offeredBy === undefined ? '' : ` (${shortNameOf({ ...change, number: offeredBy })})`;
  switch (state) {
    case 'rejected':
      return say(`${decidedBy} has rejected the plan \`${id}\`.`, `${decidedBy} 已拒绝计划 \`${id}\`。`);
    case 'opened':
      return say(`The plan \`${id}\` is carried out already${number}.`, `计划 \`${id}\` 已执行${number}。`);
    case 'expired':
      return expiredWords(id)[expiredBecause];
    default:
      return undefined;
  }
}

function expiredWords(id: string): Readonly<Record<WhyExpired, Localized>> {
  const plan = `\`${id}\``;
  return {
    'head-moved': say(
      `There are new commits since the plan ${plan} was made, so it has expired. Ask for the fixes again.`,
      `计划 ${plan} 生成后又有新提交，计划已失效。请重新请求修复。`,
    ),
    'change-closed': say(
      `The change is not open any more, so the plan ${plan} has expired.`,
      `变更已不再开放，计划 ${plan} 已失效。`,
    ),
    'too-old': say(
      `Nobody decided the plan ${plan} in time, so it has expired. Ask for the fixes again.`,
      `计划 ${plan} 逾期无人处理，现已失效。请重新请求修复。`,
    ),
    'other-fixes': say(
      `At this head the fixes of the plan ${plan} are not the ones that were shown any more, so it has expired. Ask for the fixes again.`,
      `计划 ${plan} 中的修复与当前提交所得的不再相同，计划已失效。请重新请求修复。`,
    ),
    superseded: say(
      `A newer plan has taken the place of the plan ${plan}, which has expired.`,
      `计划 ${plan} 已被更新的计划取代，现已失效。`,
    ),
  };
}
