import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Destination } from '../../domain/chat.ts';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { FixPlan } from '../../domain/fix-plan.ts';
import { keyOfRepository } from '../../domain/job.ts';
import type { ReviewReport } from '../../domain/review-report.ts';
import type { Week } from '../../domain/week.ts';
import type { WeekNumbers } from '../../ports/store.ts';
import { readReview } from './reviews.ts';
import type { Tables } from './tables.ts';
import { WeekTally } from './week-tally.ts';

/** One look into the index for each: a list of the distinct ones would be read off all cards. */
export async function readChannels(database: Kysely<Tables>): Promise<readonly Destination[]> {
  const channels: Destination[] = [];
  for (let [chat, channel] = ['', '']; ;) {
    const next = await database
      .selectFrom('chat_cards')
      .select(['chat', 'channel'])
      .where(sql<boolean>`(chat, channel) > (${chat}, ${channel})`)
      .orderBy('chat')
      .orderBy('channel')
      .limit(1)
      .executeTakeFirst();
    if (next === undefined) return channels;
    channels.push(next);
    ({ chat, channel } = next);
  }
}

/** What came of the changes that have cards in a channel. Reviews are read one by one, so that others get their turn. */
export async function readWeek(
  database: Kysely<Tables>,
  to: Destination,
  week: Pick<Week, 'from' | 'to'>,
): Promise<WeekNumbers> {
  const tally = new WeekTally();
  const settings = new Map<string, ReviewReport>();
  for (const { id, told } of await reviewsIn(database, to, week)) {
    const report = await readReview(database, id);
    if (report === undefined) continue;
    tally.add(report, told);
    const repository = keyOfRepository(report.change.repo);
    settings.delete(repository);
    settings.set(repository, report);
  }
  for (const change of tally.unknownChanges()) await lookBack(database, change, week.from, tally);
  return {
    ...tally.numbers(),
    dismissed: await countDismissals(database, to, week),
    openPlans: await readOpenPlansIn(database, to),
    settings: [...settings.values()].toReversed().map(({ language, routes = [] }) => ({ language, routes })),
  };
}

/** The oldest first, each with the time at which it was told. */
async function reviewsIn(
  database: Kysely<Tables>,
  { chat, channel }: Destination,
  { from, to }: Pick<Week, 'from' | 'to'>,
): Promise<readonly { readonly id: string; readonly told: number }[]> {
  const rows = await database
    .selectFrom('reviews')
    .innerJoin('changes', 'changes.id', 'reviews.change')
    .innerJoin('chat_cards', 'chat_cards.change_key', 'changes.key')
    .select(['reviews.id', 'reviews.created_at', 'reviews.published_at'])
    .where('reviews.created_at', '>=', from.getTime())
    .where('reviews.created_at', '<', to.getTime())
    .where('chat_cards.chat', '=', chat)
    .where('chat_cards.channel', '=', channel)
    .orderBy('reviews.created_at')
    .execute();
  return rows.map(({ id, created_at, published_at }) => ({ id, told: published_at ?? created_at }));
}

/** When what was fixed had been told, if that was before the week. */
async function lookBack(
  database: Kysely<Tables>,
  changeKey: string,
  before: Date,
  tally: WeekTally,
): Promise<void> {
  const rows = await database
    .selectFrom('reviews')
    .innerJoin('changes', 'changes.id', 'reviews.change')
    .select(['reviews.id', 'reviews.created_at', 'reviews.published_at'])
    .where('changes.key', '=', changeKey)
    .where('reviews.created_at', '<', before.getTime())
    .orderBy('reviews.created_at')
    .execute();
  for (const { id, created_at, published_at } of rows) {
    const report = await readReview(database, id);
    if (report !== undefined) tally.addEarlier(report, published_at ?? created_at);
  }
}

/** Those of whole repositories count where one of their changes has a card. */
async function countDismissals(
  database: Kysely<Tables>,
  { chat, channel }: Destination,
  { from, to }: Pick<Week, 'from' | 'to'>,
): Promise<number> {
  const at = sql<string>`dismissals.dismissal ->> 'at'`;
  const cards = database.selectFrom('chat_cards').where('chat', '=', chat).where('channel', '=', channel);
  const { count } = await database
    .selectFrom('dismissals')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('dismissals.repository', 'in', cards.select('repository'))
    .where(at, '>=', from.toISOString())
    .where(at, '<', to.toISOString())
    .where((row) =>
      row.or([
        row('dismissals.change_key', '=', ''),
        row.exists(
          cards.select('chat').whereRef('chat_cards.change_key', '=', row.ref('dismissals.change_key')),
        ),
      ]),
    )
    .executeTakeFirstOrThrow();
  return count;
}

async function readOpenPlansIn(
  database: Kysely<Tables>,
  { chat, channel }: Destination,
): Promise<readonly { readonly plan: string; readonly change: ChangeRef }[]> {
  const rows = await database
    .selectFrom('plans')
    .innerJoin('chat_cards', 'chat_cards.change_key', 'plans.change_key')
    .select('plans.plan')
    .where('plans.state', 'in', ['proposed', 'confirmed'])
    .where('chat_cards.chat', '=', chat)
    .where('chat_cards.channel', '=', channel)
    .orderBy('plans.id')
    .execute();
  return rows.map(({ plan }) => {
    const { id, change } = JSON.parse(plan) as FixPlan;
    return { plan: id, change };
  });
}
