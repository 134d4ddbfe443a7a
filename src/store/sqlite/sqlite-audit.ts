import type { AuditEntry, AuditHead } from '../../domain/audit.ts';
import { readAudit, readAuditHead } from './audit.ts';
import { openStateFolder } from './state-folder.ts';

export interface AuditLog {
  readonly entries: readonly AuditEntry[];
  /** As it is kept beside them. */
  readonly head: AuditHead;
}

/** The audit log of a state folder. @throws {AppError} `not-found` when there is no state, `store-unusable` */
export async function readSqliteAudit(folder: string): Promise<AuditLog> {
  await using state = openStateFolder(folder, 'reader');
  // In one transaction: the server may write meanwhile.
  return await state.tables.transaction().execute(async (transaction) => ({
    entries: await readAudit(transaction),
    head: await readAuditHead(transaction),
  }));
}
