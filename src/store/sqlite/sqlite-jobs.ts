import type { Queue } from '../../ports/queue.ts';
import { listJobs, reviveJob } from './queue.ts';
import { openStateFolder } from './state-folder.ts';

/** The jobs of a state folder, for somebody who looks on while the server runs or does not. */
export interface SqliteJobs extends Pick<Queue, 'list' | 'revive'>, AsyncDisposable {}

/**
 * @param access `reader` changes nothing; what a `writer` revives the server sees when it next looks for work
 * @throws {AppError} `not-found` when there is no state, `store-in-use`, `store-unusable`
 */
export function openSqliteJobs(folder: string, access: 'reader' | 'writer', now: () => Date): SqliteJobs {
  const state = openStateFolder(folder, access);
  return {
    list: (filter) => listJobs(state.tables, filter),
    revive: (id) => reviveJob(state.tables, id, now().getTime()),
    [Symbol.asyncDispose]: () => state[Symbol.asyncDispose](),
  };
}
