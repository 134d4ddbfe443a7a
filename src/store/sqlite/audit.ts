import type { Kysely, Transaction } from 'kysely';
import { noEntries, sealEntry } from '../../domain/audit.ts';
import type { AuditEntry, AuditHead } from '../../domain/audit.ts';
import type { Tables } from './tables.ts';

export async function readAuditHead(database: Kysely<Tables>): Promise<AuditHead> {
  const row = await database
    .selectFrom('audit_head')
    .select(['number', 'seal'])
    .where('id', '=', 1)
    .executeTakeFirst();
  return row ?? noEntries;
}

/** In their order. */
export function readAudit(database: Kysely<Tables>): Promise<readonly AuditEntry[]> {
  return database.selectFrom('audit').select(['number', 'text', 'seal']).orderBy('number').execute();
}

/** Seals an entry onto the end of the log. Whoever else writes waits until the transaction is over. */
export async function addToAudit(
  transaction: Transaction<Tables>,
  secret: string,
  text: string,
): Promise<void> {
  const entry = sealEntry(secret, await readAuditHead(transaction), text);
  await transaction.insertInto('audit').values(entry).execute();
  const { number, seal } = entry;
  await transaction.replaceInto('audit_head').values({ id: 1, number, seal }).execute();
}
