import type { Insertable, Transaction } from 'kysely';
import type { JobRequest } from '../../domain/job.ts';
import type { JobsTable, Tables } from './tables.ts';

/** SQLite takes 32,766 values in a statement. */
const mostRows = 2_000;

/** Stores jobs in the order they are asked for; the same key and kind makes way for one that supersedes it. */
export async function enqueue(
  transaction: Transaction<Tables>,
  requests: readonly JobRequest[],
  now: number,
): Promise<void> {
  const supersedes = requests.filter((request) => request.supersedes);
  if (supersedes.length > 0) await supersede(transaction, supersedes, now);
  const lastSuperseding = new Map(
    requests.flatMap((request, index) => (request.supersedes ? [[nameOf(request), index]] : [])),
  );
  const rows = requests.map((request, index) => {
    const isSuperseded = index < (lastSuperseding.get(nameOf(request)) ?? 0);
    return rowOf(request, isSuperseded, now);
  });
  for (let first = 0; first < rows.length; first += mostRows)
    await transaction
      .insertInto('jobs')
      .values(rows.slice(first, first + mostRows))
      .execute();
}

async function supersede(
  transaction: Transaction<Tables>,
  requests: readonly JobRequest[],
  now: number,
): Promise<void> {
  const names = new Set(requests.map(nameOf));
  const unsettled = await transaction
    .selectFrom('jobs')
    .select(['id', 'kind', 'key'])
    .where('settled_at', 'is', null)
    .where('state', '!=', 'dead')
    .where('key', 'in', [...new Set(requests.map(({ key }) => key))])
    .execute();
  const replaced = unsettled.filter((job) => names.has(nameOf(job))).map(({ id }) => id);
  if (replaced.length === 0) return;
  await transaction
    .updateTable('jobs')
    .set({ state: 'superseded', settled_at: now, lease: null, lease_until: null })
    .where('id', 'in', replaced)
    .execute();
}

function nameOf({ kind, key }: { readonly kind: string; readonly key: string }): string {
  return `${kind} ${key}`;
}

function rowOf(request: JobRequest, isSuperseded: boolean, now: number): Insertable<JobsTable> {
  return {
    kind: request.kind,
    key: request.key,
    payload: JSON.stringify(request.payload),
    supersedes: Number(request.supersedes),
    state: isSuperseded ? 'superseded' : 'waiting',
    attempts: 0,
    created_at: now,
    not_before: request.notBefore?.getTime() ?? now,
    settled_at: isSuperseded ? now : null,
  };
}
