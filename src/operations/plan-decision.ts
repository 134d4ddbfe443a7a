import type { FixPlan, PlanState } from '../domain/fix-plan.ts';
import { keyOfChange } from '../domain/job.ts';
import type { JobRequest } from '../domain/job.ts';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';
import type { StoreWrite } from '../ports/store.ts';
import { impossible } from './operation.ts';
import type { Asker, OperationParts, Outcome } from './operation.ts';
import { endOfPlan, expire, whyExpired } from './plan-expiry.ts';

export type Decidable =
  | { readonly kind: 'decidable'; readonly plan: FixPlan }
  | { readonly kind: 'not'; readonly outcome: Outcome<never> };

/** A plan of this change that still can be decided; one that was confirmed can be confirmed once more. */
export async function decidablePlan(
  id: string,
  asker: Pick<Asker, 'change'>,
  parts: Pick<OperationParts, 'store' | 'now'>,
): Promise<Decidable> {
  const plan = await parts.store.plan(id.toLowerCase());
  if (plan === undefined || keyOfChange(plan.change) !== keyOfChange(asker.change.ref))
    return { kind: 'not', outcome: impossible(unknownPlan(id)) };
  const now = parts.now();
  const why = whyExpired(plan, now, asker.change);
  const expired: FixPlan = why === undefined ? plan : { ...plan, state: 'expired', expiredBecause: why };
  const end = endOfPlan(expired);
  if (end === undefined) return { kind: 'decidable', plan };
  return { kind: 'not', outcome: impossible(end, why && expire(plan, why, now)) };
}

export function decisionOf(
  plan: FixPlan,
  state: Extract<PlanState, 'confirmed' | 'rejected'>,
  { account, where }: Pick<Asker, 'account' | 'where'>,
  { now }: Pick<OperationParts, 'now'>,
): StoreWrite {
  const decided: FixPlan = { ...plan, state, decidedBy: account.name };
  const step = { plan: decided, from: plan.state, by: account.name, where, at: now() } as const;
  return { kind: 'plan-step', step };
}

export function openBranchJob(
  { id, change }: Pick<FixPlan, 'id' | 'change'>,
  { account, installation, where, replyTo, chat }: Omit<Asker, 'role' | 'change' | 'finding'>,
  onOwnBranch = false,
): JobRequest {
  const payload = { plan: id, change, installation, by: account, where, onOwnBranch, replyTo, chat };
  return { kind: 'open-fix-branch', key: keyOfChange(change), supersedes: false, payload };
}

function unknownPlan(id: string): Localized {
  const name = `\`${id.replaceAll('`', '')}\``;
  return say(`This change has no fix plan ${name}.`, `此变更没有修复计划 ${name}。`);
}
