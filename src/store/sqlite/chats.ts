import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Account, ChangeRef, ForgeId } from '../../domain/change-request.ts';
import type { CardRecord } from '../../domain/change-card.ts';
import type { ChatUser } from '../../domain/chat.ts';
import { AppError } from '../../domain/errors.ts';
import { keyOfChange, keyOfRepository } from '../../domain/job.ts';
import type { StoreWrite } from '../../ports/store.ts';
import type { Tables } from './tables.ts';

export async function readCards(database: Kysely<Tables>, changeKey: string): Promise<readonly CardRecord[]> {
  const rows = await database
    .selectFrom('chat_cards')
    .selectAll()
    .where('change_key', '=', changeKey)
    .orderBy('chat')
    .orderBy('channel')
    .execute();
  return rows.map(recordOf);
}

export async function readCardByCode(
  database: Kysely<Tables>,
  code: string,
): Promise<CardRecord | undefined> {
  const row = await database
    .selectFrom('chat_cards')
    .selectAll()
    .where('code', '=', code)
    .limit(1)
    .executeTakeFirst();
  return row && recordOf(row);
}

function recordOf(row: Selectable<Tables['chat_cards']>): CardRecord {
  const { chat, channel, code, digest } = row;
  return {
    ...{ chat, channel, code, digest },
    change: JSON.parse(row.change) as ChangeRef,
    since: new Date(row.since),
    message: row.message ?? undefined,
    thread: row.thread ?? undefined,
  };
}

/** A card that is there already keeps its time and its place. */
export async function expectCard(
  transaction: Transaction<Tables>,
  { change, to, code, at }: Extract<StoreWrite, { kind: 'card-expected' }>,
): Promise<void> {
  const keys = { change_key: keyOfChange(change), repository: keyOfRepository(change.repo) };
  const row = { change: JSON.stringify(change), code, since: at.getTime(), digest: '' };
  await transaction
    .insertInto('chat_cards')
    .values({ ...to, ...keys, ...row, message: null, thread: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function keepCardPlace(
  transaction: Transaction<Tables>,
  { change, to, message, thread, digest }: Extract<StoreWrite, { kind: 'card-shown' }>,
): Promise<void> {
  await transaction
    .updateTable('chat_cards')
    .set({ message: message ?? null, thread: thread ?? null, digest })
    .where('change_key', '=', keyOfChange(change))
    .where('chat', '=', to.chat)
    .where('channel', '=', to.channel)
    .execute();
}

export async function readChatAccount(
  database: Kysely<Tables>,
  { chat, team, id }: ChatUser,
  forge: ForgeId,
): Promise<Account | undefined> {
  const row = await database
    .selectFrom('chat_accounts')
    .select(['account_id', 'account_name'])
    .where('chat', '=', chat)
    .where('team', '=', team)
    .where('user', '=', id)
    .where('forge', '=', forge)
    .executeTakeFirst();
  return row && { id: row.account_id, name: row.account_name, isBot: false };
}

/** Everybody in a chat who is that account. */
export async function readChatUsers(
  database: Kysely<Tables>,
  forge: ForgeId,
  accountId: string,
): Promise<readonly Omit<ChatUser, 'name'>[]> {
  const rows = await database
    .selectFrom('chat_accounts')
    .select(['chat', 'team', 'user'])
    .where('forge', '=', forge)
    .where('account_id', '=', accountId)
    .execute();
  return rows.map(({ user: id, ...row }) => ({ ...row, id }));
}

/** @throws {AppError} `stale-code` when the code was used before */
export async function keepLink(
  transaction: Transaction<Tables>,
  { link }: Extract<StoreWrite, { kind: 'account-linked' }>,
): Promise<void> {
  const { user, forge, account, code, at } = link;
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('link_codes')
    .values({ code, used_at: at.getTime() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw new AppError('stale-code', {});
  await transaction
    .replaceInto('chat_accounts')
    .values({
      ...{ chat: user.chat, team: user.team, user: user.id, forge },
      ...{ account_id: account.id, account_name: account.name, linked_at: at.getTime() },
    })
    .execute();
}

export async function isCodeUsed(database: Kysely<Tables>, code: string): Promise<boolean> {
  const row = await database
    .selectFrom('link_codes')
    .select('code')
    .where('code', '=', code)
    .executeTakeFirst();
  return row !== undefined;
}

export async function readEnd(
  database: Kysely<Tables>,
  changeKey: string,
): Promise<'merged' | 'closed' | undefined> {
  const row = await database
    .selectFrom('ended_changes')
    .select('state')
    .where('change_key', '=', changeKey)
    .executeTakeFirst();
  return row?.state;
}

export async function keepEnd(
  transaction: Transaction<Tables>,
  { change, state }: Extract<StoreWrite, { kind: 'change-ended' }>,
): Promise<void> {
  const change_key = keyOfChange(change);
  const row = { change_key, repository: keyOfRepository(change.repo), state };
  await transaction.replaceInto('ended_changes').values(row).execute();
}

export async function dropEnd(transaction: Transaction<Tables>, change: ChangeRef): Promise<void> {
  await transaction.deleteFrom('ended_changes').where('change_key', '=', keyOfChange(change)).execute();
}
