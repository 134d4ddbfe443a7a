import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { ChangeRef } from '../../domain/change-request.ts';
import { AppError } from '../../domain/errors.ts';
import type { Draft } from '../../domain/draft.ts';
import type { FixPlan, PlanState, PlanStep } from '../../domain/fix-plan.ts';
import { keyOfChange, keyOfRepository } from '../../domain/job.ts';
import { addToAudit } from './audit.ts';
import type { Tables } from './tables.ts';

export async function readPlan(database: Kysely<Tables>, id: string): Promise<FixPlan | undefined> {
  const row = await database.selectFrom('plans').select('plan').where('id', '=', id).executeTakeFirst();
  return row && (JSON.parse(row.plan) as FixPlan);
}

export async function readDraft(database: Kysely<Tables>, plan: string): Promise<Draft | undefined> {
  const row = await database.selectFrom('plans').select('draft').where('id', '=', plan).executeTakeFirst();
  return row?.draft == null ? undefined : (JSON.parse(row.draft) as Draft);
}

export async function readPlans(database: Kysely<Tables>, changeKey: string): Promise<readonly FixPlan[]> {
  const rows = await database
    .selectFrom('plans')
    .select('plan')
    .where('change_key', '=', changeKey)
    .orderBy('id')
    .execute();
  return rows.map(({ plan }) => JSON.parse(plan) as FixPlan);
}

export async function isOffer(database: Kysely<Tables>, { repo, number }: ChangeRef): Promise<boolean> {
  const row = await database
    .selectFrom('plans')
    .select('id')
    .where('repository', '=', keyOfRepository(repo))
    .where('state', '=', 'opened')
    .where(sql<number>`plan ->> 'offeredBy'`, '=', number)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** One look into the index for each state. */
export async function readOpenPlans(database: Kysely<Tables>): Promise<readonly FixPlan[]> {
  const rows = await database
    .selectFrom('plans')
    .select('plan')
    .where('state', 'in', ['proposed', 'confirmed'])
    .execute();
  return rows.map(({ plan }) => JSON.parse(plan) as FixPlan);
}

/**
 * Takes a step of a plan and writes it into the audit log, both or none.
 * @throws {AppError} `stale-plan` when the plan is not any more where the step starts
 */
export async function takeStep(
  transaction: Transaction<Tables>,
  step: PlanStep,
  auditSecret: string | undefined,
): Promise<void> {
  if (auditSecret === undefined) throw new Error('the audit log has no secret');
  if (!(await movePlan(transaction, step))) throw new AppError('stale-plan', { plan: step.plan.id });
  await addToAudit(transaction, auditSecret, entryOf(step));
}

async function movePlan(transaction: Transaction<Tables>, { plan, from, draft }: PlanStep): Promise<boolean> {
  const { id, state, change } = plan;
  const row = { state, plan: JSON.stringify(plan) };
  if (from !== undefined) {
    const { numUpdatedRows } = await transaction
      .updateTable('plans')
      .set({ ...row, ...(isOver(state) && { draft: null }) })
      .where('id', '=', id)
      .where('state', '=', from)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }
  const keys = { change_key: keyOfChange(change), repository: keyOfRepository(change.repo) };
  await transaction
    .insertInto('plans')
    .values({ id, ...keys, ...row, draft: draft === undefined ? null : JSON.stringify(draft) })
    .execute();
  return true;
}

/** Nobody needs any more what it held. */
function isOver(state: PlanState): boolean {
  return state !== 'proposed' && state !== 'confirmed';
}

/** What an auditor wants to know: who did what, where, when, and to which code. */
function entryOf({ plan, from, by, where, at }: PlanStep): string {
  const { id, change, head, state, fixes, written, digest, offeredBy, expiredBecause } = plan;
  return JSON.stringify({
    ...{ at: at.toISOString(), change: keyOfChange(change), plan: id, from: from ?? null, to: state },
    ...{ by, where, head, digest, findings: fixes.map((fix) => fix.id) },
    ...(written && { written: { kind: written.kind, target: written.target, model: written.model } }),
    ...(offeredBy !== undefined && { offeredBy }),
    ...(expiredBecause && { because: expiredBecause }),
  });
}
