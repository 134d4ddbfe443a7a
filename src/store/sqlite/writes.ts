import type { Insertable, Transaction } from 'kysely';
import { keyOfChange, keyOfRepository } from '../../domain/job.ts';
import type { ReviewReport } from '../../domain/review-report.ts';
import type { TrackedFinding } from '../../domain/tracked-finding.ts';
import type { StoreWrite } from '../../ports/store.ts';
import { dropAwaited, keepAwaited } from './awaited-reviews.ts';
import { dropEnd, expectCard, keepCardPlace, keepEnd, keepLink } from './chats.ts';
import { endConflict, keepConflict } from './conflicts.ts';
import { switchCallbackOff } from './callbacks.ts';
import { dropDismissals, keepDismissal } from './dismissals.ts';
import { dropDismissed, forgetGuidance, keepLearnt, keepReactionsLearnt } from './guidance.ts';
import { keepPatch } from './patches.ts';
import { dropPause, keepPause } from './pauses.ts';
import { takeStep } from './plans.ts';
import { keepReactions } from './reactions.ts';
import type { Tables } from './tables.ts';

/** SQLite takes 32,766 values in a statement. */
const mostRows = 1_000;

export async function applyWrites(
  transaction: Transaction<Tables>,
  writes: readonly StoreWrite[],
  auditSecret: string | undefined,
): Promise<void> {
  for (const write of writes) await apply(transaction, write, auditSecret);
}

async function apply(
  transaction: Transaction<Tables>,
  write: StoreWrite,
  auditSecret: string | undefined,
): Promise<void> {
  switch (write.kind) {
    case 'review':
      return keepReview(transaction, write.report, write.tracked);
    case 'published':
      return keepPublished(transaction, write);
    case 'reactions-seen':
      return keepReactions(transaction, write);
    case 'paused':
      return keepPause(transaction, write);
    case 'resumed':
      return dropPause(transaction, write);
    case 'dismissed':
      return keepDismissal(transaction, write);
    case 'reopened':
      return reopen(transaction, write);
    case 'guidance-learnt':
      return keepLearnt(transaction, write);
    case 'reactions-learnt':
      return keepReactionsLearnt(transaction, write);
    case 'review-awaited':
      return keepAwaited(transaction, write);
    case 'review-told':
      return dropAwaited(transaction, write);
    case 'conflict-began':
      return keepConflict(transaction, write);
    case 'conflict-ended':
      return endConflict(transaction, write);
    case 'patch':
      return keepPatch(transaction, write);
    case 'plan-step':
      return takeStep(transaction, write.step, auditSecret);
    case 'card-expected':
      return expectCard(transaction, write);
    case 'card-shown':
      return keepCardPlace(transaction, write);
    case 'account-linked':
      return keepLink(transaction, write);
    case 'change-ended':
      return keepEnd(transaction, write);
    case 'callback-gone':
      return switchCallbackOff(transaction, write.callback, write.at);
    case 'forgotten-repositories':
      return forget(transaction, write.forge, write.paths);
  }
}

async function reopen(
  transaction: Transaction<Tables>,
  write: Extract<StoreWrite, { kind: 'reopened' }>,
): Promise<void> {
  const dropped = await dropDismissals(transaction, write);
  await dropDismissed(transaction, write, dropped);
}

async function keepReview(
  transaction: Transaction<Tables>,
  report: ReviewReport,
  tracked: readonly TrackedFinding[],
): Promise<void> {
  const change = await keepChange(transaction, report);
  await dropEnd(transaction, report.change);
  const { id, head, base } = report;
  const created_at = Date.parse(report.createdAt);
  const row = { change, head, base, created_at, report: JSON.stringify(report) };
  await transaction
    .insertInto('reviews')
    .values({ id, ...row, published_at: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  await transaction.deleteFrom('findings').where('change', '=', change).execute();
  const rows = tracked.map((finding, position) => findingRow(change, position, finding));
  for (let first = 0; first < rows.length; first += mostRows)
    await transaction
      .insertInto('findings')
      .values(rows.slice(first, first + mostRows))
      .execute();
}

async function keepPublished(
  transaction: Transaction<Tables>,
  { review, at }: Extract<StoreWrite, { kind: 'published' }>,
): Promise<void> {
  await transaction
    .updateTable('reviews')
    .set({ published_at: at.getTime() })
    .where('id', '=', review)
    .execute();
}

async function keepChange(transaction: Transaction<Tables>, report: ReviewReport): Promise<number> {
  const row = { last_review: report.id, target: report.target ?? null };
  const { id } = await transaction
    .insertInto('changes')
    .values({
      key: keyOfChange(report.change),
      repository: keyOfRepository(report.change.repo),
      ...row,
    })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

function findingRow(
  change: number,
  position: number,
  { anchor, claim, ...finding }: TrackedFinding,
): Insertable<Tables['findings']> {
  const { id, origin, kind, path, line, state } = finding;
  const texts = { anchor: JSON.stringify(anchor), claim: claim === undefined ? null : JSON.stringify(claim) };
  return { change, position, id, origin, kind, path, line, ...texts, state };
}

const tablesOfRepositories = [
  ...(['changes', 'pauses', 'plans', 'dismissals', 'awaited_reviews'] as const),
  ...(['conflicts', 'patches', 'chat_cards', 'ended_changes'] as const),
];

/** Everything that was learnt of their changes. What calls to models cost stays: it was paid. */
async function forget(
  transaction: Transaction<Tables>,
  forge: string,
  paths: readonly string[],
): Promise<void> {
  const keys = paths.map((path) => `${forge}:${path}`);
  for (let first = 0; first < keys.length; first += mostRows) {
    const some = keys.slice(first, first + mostRows);
    for (const table of tablesOfRepositories)
      await transaction.deleteFrom(table).where('repository', 'in', some).execute();
    await forgetGuidance(transaction, some);
    for (const table of ['model_answers', 'agent_steps'] as const) {
      const runs = transaction.selectFrom('model_calls').select('run').where('repository', 'in', some);
      await transaction.deleteFrom(table).where('run', 'in', runs).execute();
    }
  }
}
