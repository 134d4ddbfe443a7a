import { shortNameOf } from '../domain/change-request.ts';
import type { FixPlan, PlanState } from '../domain/fix-plan.ts';
import { keyOfChange } from '../domain/job.ts';
import type { JobRequest } from '../domain/job.ts';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';
import type { StoreWrite } from '../ports/store.ts';
import { impossible } from './operation.ts';
import type { Asker, OperationParts, Outcome } from './operation.ts';

export type Decidable =
  | { readonly kind: 'decidable'; readonly plan: FixPlan }
  | { readonly kind: 'not'; readonly outcome: Outcome<never> };

/** A plan of this change that still can be decided; one that was confirmed can be confirmed once more. */
export async function decidablePlan(
  id: string,
  asker: Pick<Asker, 'change'>,
  parts: Pick<OperationParts, 'store' | 'config' | 'now'>,
): Promise<Decidable> {
  const plan = await parts.store.plan(id.toLowerCase());
  if (plan === undefined || keyOfChange(plan.change) !== keyOfChange(asker.change.ref))
    return { kind: 'not', outcome: impossible(unknownPlan(id)) };
  const { state } = plan;
  if (state !== 'proposed' && state !== 'confirmed')
    return { kind: 'not', outcome: impossible(decidedWords(plan)[state]) };
  const why = whyExpired(plan, asker, parts);
  if (why === undefined) return { kind: 'decidable', plan };
  const expired: FixPlan = { ...plan, state: 'expired' };
  const step = { plan: expired, from: state, by: 'Open-AutoGLM', where: 'bot', at: parts.now() } as const;
  return { kind: 'not', outcome: impossible(why, [{ kind: 'plan-step', step }]) };
}

export function decisionOf(
  plan: FixPlan,
  state: Extract<PlanState, 'confirmed' | 'rejected'>,
  { account }: Pick<Asker, 'account'>,
  { now }: Pick<OperationParts, 'now'>,
): StoreWrite {
  const decided: FixPlan = { ...plan, state, decidedBy: account.name };
  const step = { plan: decided, from: plan.state, by: account.name, where: 'thread', at: now() } as const;
  return { kind: 'plan-step', step };
}

export function openBranchJob(
  { id, change }: Pick<FixPlan, 'id' | 'change'>,
  { account, installation, replyTo }: Pick<Asker, 'account' | 'installation' | 'replyTo'>,
  onOwnBranch = false,
): JobRequest {
  const payload = { plan: id, change, installation, by: account, onOwnBranch, replyTo };
  return { kind: 'open-fix-branch', key: keyOfChange(change), supersedes: false, payload };
}

const day = 24 * 3_600_000;

function whyExpired(
  plan: FixPlan,
  { change }: Pick<Asker, 'change'>,
  { config, now }: Pick<OperationParts, 'config' | 'now'>,
): Localized | undefined {
  const { planDays } = config.fixes;
  if (change.state !== 'open')
    return say(
      'This change is not open any more, so its fix plans have expired.',
      '此变更已不再开放，其修复计划已失效。',
    );
  if (change.head !== plan.head)
    return say(
      `There are new commits since the plan \`${plan.id}\` was made, so it has expired. Ask for the fixes again.`,
      `计划 \`${plan.id}\` 生成后又有新提交，计划已失效。请重新请求修复。`,
    );
  if (now().getTime() - Date.parse(plan.askedAt) > planDays * day)
    return say(
      `The plan \`${plan.id}\` is older than ${planDays} days and has expired. Ask for the fixes again.`,
      `计划 \`${plan.id}\` 已超过 ${planDays} 天，现已失效。请重新请求修复。`,
    );
  return undefined;
}

function unknownPlan(id: string): Localized {
  const name = `\`${id.replaceAll('`', '')}\``;
  return say(`This change has no fix plan ${name}.`, `此变更没有修复计划 ${name}。`);
}

function decidedWords({
  id,
  change,
  decidedBy = '',
  offeredBy,
}: FixPlan): Readonly<Record<Exclude<PlanState, 'proposed' | 'confirmed'>, Localized>> {
  const number = offeredBy === undefined ? '' : ` (${shortNameOf({ ...change, number: offeredBy })})`;
  return {
    rejected: say(`${decidedBy} has rejected the plan \`${id}\`.`, `${decidedBy} 已拒绝计划 \`${id}\`。`),
    expired: say(`The plan \`${id}\` has expired.`, `计划 \`${id}\` 已失效。`),
    opened: say(`The plan \`${id}\` is carried out already${number}.`, `计划 \`${id}\` 已执行${number}。`),
  };
}
