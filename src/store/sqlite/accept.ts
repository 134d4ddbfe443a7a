import type { Delivery } from '../../domain/event.ts';
import type { JobRequest } from '../../domain/job.ts';
import type { Store } from '../../ports/store.ts';
import type { Connection } from './connection.ts';
import { enqueue } from './enqueue.ts';
import { createGroup } from './group.ts';
import type { WorkSignal } from './work-signal.ts';

interface Accepted {
  readonly delivery: Delivery;
  readonly jobs: readonly JobRequest[];
}

const insert = `insert into deliveries (forge, id, event, received_at) values (?, ?, ?, ?)
  on conflict (forge, id) do nothing`;

/** All that come while others are brought to the disk share the next transaction. */
export function createAccept(connection: Connection, work: WorkSignal, now: () => Date): Store['accept'] {
  const accept = createGroup<Accepted, 'stored' | 'known'>(async (items) => {
    const results = await connection.transaction(() =>
      items.map((item) => keep(connection, item, now().getTime())),
    );
    if (items.some(({ jobs }, index) => jobs.length > 0 && results[index] === 'stored')) work.tell();
    return results;
  });
  return (delivery, jobs) => accept({ delivery, jobs });
}

function keep(
  connection: Connection,
  { delivery: { id, event, receivedAt }, jobs }: Accepted,
  now: number,
): 'stored' | 'known' {
  const kept = connection.run(insert, event.forge, id, JSON.stringify(event), receivedAt.getTime());
  if (kept === 0) return 'known';
  enqueue(connection, jobs, now);
  return 'stored';
}
