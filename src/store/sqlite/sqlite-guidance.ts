import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { RepositoryRef } from '../../domain/event.ts';
import type { Guidance } from '../../domain/guidance.ts';
import { keyOfRepository } from '../../domain/job.ts';
import { addToAudit } from './audit.ts';
import { dropLeast, keepEntry } from './guidance.ts';
import { matchOfWords } from './guidance-words.ts';
import { openStateFolder } from './state-folder.ts';
import type { Tables } from './tables.ts';

/** An entry, and how much it was used. */
export interface KeptGuidance extends Guidance {
  readonly uses: number;
  /** ISO 8601. */
  readonly usedAt: string | undefined;
}

export interface GuidanceFilter {
  readonly repository: RepositoryRef | undefined;
  /** Only with some of these words, the best first; undefined: all, the newest first. */
  readonly search: string | undefined;
  /** Also what was removed. */
  readonly removed: boolean;
  readonly limit: number;
}

/** What an operator did to an entry, for the audit log. */
export interface GuidanceChange {
  readonly did: 'added' | 'edited' | 'removed';
  readonly guidance: Guidance;
  readonly by: string;
  readonly at: Date;
}

/** What people said, for somebody who looks after it while the server runs or does not. */
export interface SqliteGuidance extends AsyncDisposable {
  list(filter: GuidanceFilter): Promise<readonly KeptGuidance[]>;
  /** Of each repository that has one of that name. */
  find(id: string, repository: RepositoryRef | undefined): Promise<readonly KeptGuidance[]>;
  /** Together with its entry in the audit log. @param most Entries that are kept of the repository */
  change(change: GuidanceChange, auditSecret: string, most: number): Promise<void>;
}

/** @throws {AppError} `not-found` when there is no state, `store-in-use`, `store-unusable` */
export function openSqliteGuidance(folder: string, access: 'reader' | 'writer'): SqliteGuidance {
  const state = openStateFolder(folder, access);
  const { tables } = state;
  return {
    list: (filter) => list(tables, filter),
    find: (id, repository) => find(tables, id, repository),
    change: (change, auditSecret, most) =>
      tables.transaction().execute(async (transaction) => {
        await keepEntry(transaction, change.guidance);
        await dropLeast(transaction, keyOfRepository(change.guidance.repository), most);
        await addToAudit(transaction, auditSecret, auditText(change));
      }),
    [Symbol.asyncDispose]: () => state[Symbol.asyncDispose](),
  };
}

interface Row {
  readonly entry: string;
  readonly uses: number;
  readonly used_at: number | null;
}

async function list(
  tables: Kysely<Tables>,
  { repository, search, removed, limit }: GuidanceFilter,
): Promise<readonly KeptGuidance[]> {
  const here = repository === undefined ? sql`` : sql`and repository = ${keyOfRepository(repository)}`;
  const active = removed ? sql`` : sql`and state = 'active'`;
  const query: RawBuilder<Row> =
    search === undefined
      ? sql`select entry, uses, used_at from guidance where true ${here} ${active}
          order by at desc, number desc limit ${limit}`
      : sql`select entry, uses, used_at from guidance_words join guidance on number = guidance_words.rowid
          where guidance_words match ${matchOfWords(search, repository)} order by rank, number desc limit ${limit}`;
  return (await query.execute(tables)).rows.map(keptOf);
}

async function find(
  tables: Kysely<Tables>,
  id: string,
  repository: RepositoryRef | undefined,
): Promise<readonly KeptGuidance[]> {
  const named = tables.selectFrom('guidance').select(['entry', 'uses', 'used_at']).where('id', '=', id);
  const here = repository && named.where('repository', '=', keyOfRepository(repository));
  return (await (here ?? named).execute()).map(keptOf);
}

function keptOf({ entry, uses, used_at }: Row): KeptGuidance {
  const usedAt = used_at === null ? undefined : new Date(used_at).toISOString();
  return { ...(JSON.parse(entry) as Guidance), uses, usedAt };
}

/** The words are in it: they can be wrong, and somebody is answerable for them. */
function auditText({ did, guidance: { id, repository, words }, by, at }: GuidanceChange): string {
  const what = {
    memory: id,
    repository: keyOfRepository(repository),
    did,
    ...(did !== 'removed' && { words }),
  };
  return JSON.stringify({ at: at.toISOString(), ...what, by, where: 'command-line' });
}
