import type { Queue } from '../../ports/queue.ts';
import type { Store } from '../../ports/store.ts';
import { createAccept } from './accept.ts';
import type { Connection } from './connection.ts';
import { enqueue } from './enqueue.ts';
import type { WorkSignal } from './work-signal.ts';

/** What a server needs before it works at anything. */
export type Door = Pick<Store, 'accept' | 'lastDelivery' | 'check'> & Pick<Queue, 'enqueue' | 'onWork'>;

/** Without Kysely: loading it is a third of a start, and taking webhooks in must be quick. */
export function createDoor(connection: Connection, work: WorkSignal, now: () => Date): Door {
  return {
    accept: createAccept(connection, work, now),
    enqueue: async (requests) => {
      if (requests.length === 0) return;
      await connection.transaction(() => {
        enqueue(connection, requests, now().getTime());
      });
      work.tell();
    },
    onWork: work.onWork,
    lastDelivery: (forge) => readLastDelivery(connection, forge),
    check: async () => {
      const write = 'replace into probe (id, at) values (1, ?)';
      await connection.transaction(() => connection.run(write, now().getTime()));
    },
  };
}

async function readLastDelivery(connection: Connection, forge: string): Promise<Date | undefined> {
  const last = await connection.hold(() =>
    connection.value('select max(received_at) from deliveries where forge = ?', forge),
  );
  return typeof last === 'number' ? new Date(last) : undefined;
}
