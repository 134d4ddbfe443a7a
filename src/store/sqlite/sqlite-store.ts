import { mkdirSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { AppError, messageOf } from '../../domain/errors.ts';
import type { CheckMemory } from '../../ports/check-memory.ts';
import type { GuidanceBook } from '../../ports/guidance-book.ts';
import type { Ledger } from '../../ports/ledger.ts';
import type { Queue } from '../../ports/queue.ts';
import type { Store } from '../../ports/store.ts';
import { openDatabase } from './database.ts';
import { checkFitness, migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { createDoor } from './door.ts';
import type { Late } from './late.ts';
import { createWorkSignal } from './work-signal.ts';

export interface SqliteStoreOptions {
  /** Made when it is missing; one process at a time. */
  readonly folder: string;
  readonly now: () => Date;
  /** How long a claimed job is its worker's without a heartbeat. */
  readonly leaseSeconds?: number;
  /** How long deliveries, jobs that are over, and what models answered are kept. */
  readonly keepDays?: number;
  /** How long calls to models are kept, and reviews whose place a newer one of the same change took. */
  readonly keepReviewDays?: number;
  /** Seals the audit log; asked for when there is something to write into it. */
  readonly auditSecret?: () => Promise<string>;
}

export interface SqliteStore extends AsyncDisposable {
  readonly store: Store;
  readonly queue: Queue;
  readonly ledger: Ledger;
  readonly checks: CheckMemory;
  readonly guidance: GuidanceBook;
  /** Drops what is too old, a little at a time, so that others get their turn. @returns how many rows */
  prune(): Promise<number>;
}

/**
 * State in a folder: SQLite, durable at every answer. Jobs that another process had when it ended wait again.
 * @throws {AppError} `store-in-use`, `store-unusable`
 */
export function openSqliteStore(options: SqliteStoreOptions): Promise<SqliteStore> {
  return Promise.resolve().then(() => open(options));
}

function open({ folder, now, auditSecret, ...options }: SqliteStoreOptions): SqliteStore {
  const { leaseSeconds = 60, keepDays = 30, keepReviewDays = 90 } = options;
  makeFolder(folder);
  const database = openDatabase(folder, 'server', (connection) => {
    if (checkFitness(connection, folder, migrations) === 'older') migrate(connection, migrations, now());
    releaseJobs(connection);
  });
  const { connection } = database;
  const work = createWorkSignal();
  const { enqueue, onWork, ...door } = createDoor(connection, work, now);
  const { rest, closeRest } = loadWhenAsked(() =>
    import('./late.ts').then(({ createLate }) =>
      createLate(connection, work, { now, leaseSeconds, auditSecret }),
    ),
  );
  const close = async (): Promise<void> => {
    await closeRest();
    await database[Symbol.asyncDispose]();
  };
  const daysAgo = (days: number): number => now().getTime() - days * 24 * 3_600_000;
  return {
    store: { ...door, ...storeOf(rest), [Symbol.asyncDispose]: close },
    ...{ queue: { enqueue, onWork, ...queueOf(rest) }, ...agentKeepersOf(rest) },
    prune: async () =>
      (await rest()).prune({
        ...{ work: daysAgo(keepDays), reviews: daysAgo(keepReviewDays), expired: now().getTime() },
      }),
    [Symbol.asyncDispose]: close,
  };
}

interface Loader {
  readonly rest: () => Promise<Late>;
  readonly closeRest: () => Promise<void>;
}

function loadWhenAsked(load: () => Promise<Late>): Loader {
  let loading: Promise<Late> | undefined;
  return {
    rest: () => (loading ??= load()),
    closeRest: async () => {
      await (await loading)?.close();
    },
  };
}

function storeOf(rest: () => Promise<Late>): Late['store'] {
  return {
    ...chatsOf(rest),
    memory: async (changeKey) => (await rest()).store.memory(changeKey),
    review: async (id) => (await rest()).store.review(id),
    remember: async (...what) => (await rest()).store.remember(...what),
    forget: async (...what) => (await rest()).store.forget(...what),
    written: async (...of) => (await rest()).store.written(...of),
    conflict: async (changeKey) => (await rest()).store.conflict(changeKey),
    isTarget: async (...which) => (await rest()).store.isTarget(...which),
    dismissals: async (change) => (await rest()).store.dismissals(change),
    patch: async (id) => (await rest()).store.patch(id),
    plan: async (id) => (await rest()).store.plan(id),
    draft: async (plan) => (await rest()).store.draft(plan),
    plans: async (changeKey) => (await rest()).store.plans(changeKey),
    isOffer: async (change) => (await rest()).store.isOffer(change),
    openPlans: async () => (await rest()).store.openPlans(),
    awaited: async (changeKey) => (await rest()).store.awaited(changeKey),
    auditHead: async () => (await rest()).store.auditHead(),
    pause: async (changeKey) => (await rest()).store.pause(changeKey),
  };
}

type ChatStore = Pick<
  Late['store'],
  | 'cards'
  | 'cardByCode'
  | 'chatAccount'
  | 'chatUsers'
  | 'claim'
  | 'release'
  | 'isLinkCodeUsed'
  | 'reviewUnderWay'
  | 'end'
  | 'callbacks'
  | 'callback'
  | 'channels'
  | 'weekOf'
>;

function chatsOf(rest: () => Promise<Late>): ChatStore {
  return {
    cards: async (changeKey) => (await rest()).store.cards(changeKey),
    cardByCode: async (code) => (await rest()).store.cardByCode(code),
    chatAccount: async (...of) => (await rest()).store.chatAccount(...of),
    chatUsers: async (...of) => (await rest()).store.chatUsers(...of),
    claim: async (...of) => (await rest()).store.claim(...of),
    release: async (name) => (await rest()).store.release(name),
    isLinkCodeUsed: async (code) => (await rest()).store.isLinkCodeUsed(code),
    reviewUnderWay: async (...of) => (await rest()).store.reviewUnderWay(...of),
    end: async (changeKey) => (await rest()).store.end(changeKey),
    callbacks: async () => (await rest()).store.callbacks(),
    callback: async (id) => (await rest()).store.callback(id),
    channels: async () => (await rest()).store.channels(),
    weekOf: async (...of) => (await rest()).store.weekOf(...of),
  };
}

function queueOf(rest: () => Promise<Late>): Late['queue'] {
  return {
    claim: async (lane) => (await rest()).queue.claim(lane),
    heartbeat: async (job) => (await rest()).queue.heartbeat(job),
    finish: async (job, result) => (await rest()).queue.finish(job, result),
    fail: async (job, failure) => (await rest()).queue.fail(job, failure),
    stats: async () => (await rest()).queue.stats(),
    list: async (filter) => (await rest()).queue.list(filter),
    revive: async (id) => (await rest()).queue.revive(id),
  };
}

function agentKeepersOf(rest: () => Promise<Late>): Pick<SqliteStore, 'ledger' | 'guidance' | 'checks'> {
  const ledger: Ledger = {
    keep: async (...what) => (await rest()).ledger.keep(...what),
    answer: async (...of) => (await rest()).ledger.answer(...of),
    step: async (step) => (await rest()).ledger.step(step),
    steps: async (run) => (await rest()).ledger.steps(run),
    spent: async (on) => (await rest()).ledger.spent(on),
    costs: async (...of) => (await rest()).ledger.costs(...of),
  };
  const guidance: GuidanceBook = {
    search: async (...of) => (await rest()).guidance.search(...of),
    dismissedClaims: async (...of) => (await rest()).guidance.dismissedClaims(...of),
    used: async (...what) => (await rest()).guidance.used(...what),
  };
  const checks: CheckMemory = {
    ending: async (check) => (await rest()).checks.ending(check),
    keep: async (...what) => (await rest()).checks.keep(...what),
  };
  return { ledger, guidance, checks };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new AppError('store-unusable', { path: folder, why: messageOf(cause) }, { cause });
  }
}

/** Who held them was the process that had the folder before, and is gone. */
function releaseJobs(database: DatabaseSync): void {
  database.exec(
    `update jobs set state = 'waiting', lease = null, lease_until = null where state = 'running'`,
  );
}
