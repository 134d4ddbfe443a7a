import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { RepositoryRef } from '../../domain/event.ts';
import type { Guidance } from '../../domain/guidance.ts';
import type { RepoPath } from '../../domain/ids.ts';
import { keyOfRepository } from '../../domain/job.ts';
import type { GuidanceBook, GuidanceQuery } from '../../ports/guidance-book.ts';
import { noteUse } from './guidance.ts';
import { matchFor } from './guidance-words.ts';
import type { Tables } from './tables.ts';

/** SQLite takes 32,766 values in a statement. */
const mostPaths = 1_000;

/** What people said, found by SQLite's full-text search. */
export function createSqliteGuidanceBook(tables: Kysely<Tables>): GuidanceBook {
  return {
    search: (...of) => search(tables, ...of),
    dismissedClaims: (...of) => readDismissedClaims(tables, ...of),
    used: (entries, _use, at) => noteUse(tables, entries, at),
  };
}

/** The rank of FTS5 is the lower the better a match is: more weight makes it lower still. */
async function search(
  tables: Kysely<Tables>,
  repository: RepositoryRef,
  query: GuidanceQuery,
  limit: number,
): Promise<readonly Guidance[]> {
  const { rows } = await sql<{ readonly entry: string }>`
    select entry from guidance_words join guidance on guidance.number = guidance_words.rowid
    where guidance_words match ${matchFor(repository, query)}
    order by bm25(guidance_words, 0, 4, 3, 2, 1) * weight, at desc, number desc limit ${limit}
  `.execute(tables);
  return rows.map(guidanceOf);
}

async function readDismissedClaims(
  tables: Kysely<Tables>,
  repository: RepositoryRef,
  paths: readonly RepoPath[],
): Promise<readonly Guidance[]> {
  const found: Guidance[] = [];
  for (let first = 0; first < paths.length; first += mostPaths) {
    const rows = await tables
      .selectFrom('guidance')
      .select('entry')
      .where('repository', '=', keyOfRepository(repository))
      .where('path', 'in', paths.slice(first, first + mostPaths))
      .where('source', '=', 'dismissal')
      .where('origin', '=', 'agent')
      .where('state', '=', 'active')
      .orderBy('at', 'desc')
      .execute();
    found.push(...rows.map(guidanceOf));
  }
  return found;
}

function guidanceOf({ entry }: { readonly entry: string }): Guidance {
  return JSON.parse(entry) as Guidance;
}
