import type { JobRequest } from '../../domain/job.ts';
import type { Connection } from './connection.ts';

const supersede = `update jobs set state = 'superseded', settled_at = ?, lease = null, lease_until = null
  where key = ? and kind = ? and settled_at is null and state != 'dead'`;
const insert = `insert into jobs (kind, key, payload, supersedes, state, attempts, created_at, not_before)
  values (?, ?, ?, ?, 'waiting', 0, ?, ?)`;

/**
 * Stores jobs in the order they are asked for; the same key and kind makes way for one that supersedes it. For who
 * holds the connection. Written out, as all that a webhook waits for: building statements takes longer than running them.
 */
export function enqueue(connection: Connection, requests: readonly JobRequest[], now: number): void {
  for (const { kind, key, payload, supersedes, notBefore } of requests) {
    if (supersedes) connection.run(supersede, now, key, kind);
    const earliest = notBefore?.getTime() ?? now;
    connection.run(insert, kind, key, JSON.stringify(payload), Number(supersedes), now, earliest);
  }
}
