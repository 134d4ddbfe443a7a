import type { Kysely } from 'kysely';
import type { Fingerprint, RepoPath, Sha } from '../../domain/ids.ts';
import type { AgentClaim } from '../../domain/agent-claim.ts';
import type { Anchor } from '../../domain/finding.ts';
import type { ReviewReport } from '../../domain/review-report.ts';
import type { TrackedFinding } from '../../domain/tracked-finding.ts';
import type { ChangeMemory } from '../../ports/store.ts';
import type { Tables } from './tables.ts';

export async function readMemory(database: Kysely<Tables>, key: string): Promise<ChangeMemory | undefined> {
  const last = await database
    .selectFrom('changes')
    .innerJoin('reviews', 'reviews.id', 'changes.last_review')
    .select(['changes.id as change', 'reviews.id as review', 'head', 'base', 'published_at', 'reactions'])
    .where('changes.key', '=', key)
    .executeTakeFirst();
  if (last === undefined) return undefined;
  const rows = await database
    .selectFrom('findings')
    .select(['id', 'origin', 'kind', 'path', 'line', 'anchor', 'claim', 'state'])
    .where('change', '=', last.change)
    .orderBy('position')
    .execute();
  const tracked = rows.map(({ claim, ...row }): TrackedFinding => ({
    ...row,
    ...(claim !== null && { claim: JSON.parse(claim) as AgentClaim }),
    id: row.id as Fingerprint,
    path: row.path as RepoPath,
    anchor: JSON.parse(row.anchor) as Anchor,
  }));
  const { review, head, base, published_at } = last;
  const reactions = JSON.parse(last.reactions) as ChangeMemory['reactions'];
  const isPublished = published_at !== null;
  return { review, head: head as Sha, base: base as Sha, isPublished, tracked, reactions };
}

export async function readReview(database: Kysely<Tables>, id: string): Promise<ReviewReport | undefined> {
  const row = await database.selectFrom('reviews').select('report').where('id', '=', id).executeTakeFirst();
  return row && (JSON.parse(row.report) as ReviewReport);
}
