import type { FixPlan, PlannedFix, WrittenPart } from '../domain/fix-plan.ts';
import { shortSha } from '../domain/ids.ts';
import type { JobResult } from '../ports/queue.ts';
import type { Asker, FixProposal, OperationParts } from './operation.ts';
import { expire } from './plan-expiry.ts';

/** Digits of a plan's name: nobody has many plans. */
const idLength = 8;
/** Milliseconds. */
const day = 24 * 3_600_000;

type PlanParts = Pick<OperationParts, 'now'> & {
  /** See {@link newPlanId}. */
  readonly id: string;
  readonly config: Pick<OperationParts['config'], 'fixes'>;
};

export function newPlanId({ newId }: Pick<OperationParts, 'newId'>): string {
  return `p${newId().replaceAll('-', '').slice(0, idLength)}`;
}

/** @param before The plans that there are at this head and that it does not supersede. */
export function newPlan(
  { fixes, digest }: Pick<FixProposal, 'fixes' | 'digest'>,
  before: readonly FixPlan[],
  { change, account, installation, replyTo }: Pick<Asker, 'change' | 'account' | 'installation' | 'replyTo'>,
  parts: PlanParts,
): FixPlan {
  const now = parts.now();
  const expiresAt = now.getTime() + parts.config.fixes.planDays * day;
  return {
    id: parts.id,
    change: change.ref,
    head: change.head,
    fixes: fixes.map(plannedFix),
    digest,
    askedBy: account.name,
    askedAt: now.toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
    branch: branchFor(change.ref.number, change.head, before),
    ...(replyTo && { shownAt: { ...replyTo, installation } }),
    state: 'proposed',
  };
}

/** Without what only who carries it out needs. */
export function plannedFix({ id, rule, path, title, passes }: PlannedFix): PlannedFix {
  return { id, rule, path, title, ...(passes !== undefined && { passes }) };
}

/** What a model wrote, as a plan. It has a branch of its own: nobody else makes the same. */
export function newWrittenPlan(
  written: WrittenPart,
  proposal: Pick<FixProposal, 'fixes' | 'digest'>,
  asker: Pick<Asker, 'change' | 'account' | 'installation' | 'replyTo'>,
  parts: PlanParts,
): FixPlan {
  const { ref, head } = asker.change;
  const folder = written.kind === 'fix' ? 'fix' : 'generate';
  const branch = `autoglm/${folder}/${ref.number}-${shortSha(head)}-${parts.id}`;
  return { ...newPlan(proposal, [], asker, parts), written, branch };
}

/** The second plan that is carried out at a head gets `-2` behind the name, and so on. */
function branchFor(number: number, head: string, before: readonly FixPlan[]): string {
  const name = `autoglm/fix/${number}-${shortSha(head)}`;
  const taken = new Set(before.filter(needsBranch).map(({ branch }) => branch));
  for (let count = 1; ; count++) {
    const branch = count === 1 ? name : `${name}-${count}`;
    if (!taken.has(branch)) return branch;
  }
}

/** It has its branch, or may still get it. One that expired may have been confirmed before, and opened half. */
function needsBranch({ state, decidedBy }: FixPlan): boolean {
  return state === 'expired' ? decidedBy !== undefined : state !== 'rejected';
}

/** Of the plans at a head only the newest waits for a decision: two could hold the same fixes. */
export function supersede(before: readonly FixPlan[], now: Date): JobResult {
  const results = before
    .filter(({ state }) => state === 'proposed')
    .map((plan) => expire(plan, 'superseded', now));
  return {
    writes: results.flatMap(({ writes }) => writes),
    next: results.flatMap(({ next }) => next),
  };
}
