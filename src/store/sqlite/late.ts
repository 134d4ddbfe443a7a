import { Kysely } from 'kysely';
import type { CheckMemory } from '../../ports/check-memory.ts';
import type { GuidanceBook } from '../../ports/guidance-book.ts';
import type { Ledger } from '../../ports/ledger.ts';
import type { Store } from '../../ports/store.ts';
import { readAuditHead } from './audit.ts';
import { readAwaited } from './awaited-reviews.ts';
import { readCallback, readCallbacks } from './callbacks.ts';
import type { Connection } from './connection.ts';
import { isCodeUsed, readCardByCode, readCards, readChatAccount, readChatUsers, readEnd } from './chats.ts';
import { createSqliteChecks } from './checks.ts';
import { isTarget, readConflict } from './conflicts.ts';
import { readDismissals } from './dismissals.ts';
import { readChannels, readWeek } from './digest.ts';
import type { Door } from './door.ts';
import { createSqliteGuidanceBook } from './guidance-book.ts';
import { createNodeSqliteDialect } from './node-sqlite-dialect.ts';
import { readPatch } from './patches.ts';
import { readPause } from './pauses.ts';
import { isOffer, readDraft, readOpenPlans, readPlan, readPlans } from './plans.ts';
import { createSqliteLedger } from './ledger.ts';
import { prune } from './prune.ts';
import type { PruneLimits } from './prune.ts';
import { claim, release } from './claims.ts';
import { readUnderWay } from './under-way.ts';
import { createSqliteQueue } from './queue.ts';
import type { QueueOptions, WorkerQueue } from './queue.ts';
import { forget, readWritten, remember } from './remember.ts';
import { readMemory, readReview } from './reviews.ts';
import type { Tables } from './tables.ts';
import type { WorkSignal } from './work-signal.ts';

/** What is asked through Kysely. */
export interface Late {
  readonly store: Omit<Store, keyof Door | typeof Symbol.asyncDispose>;
  readonly queue: WorkerQueue;
  readonly ledger: Ledger;
  readonly checks: CheckMemory;
  readonly guidance: GuidanceBook;
  readonly prune: (before: PruneLimits) => Promise<number>;
  /** Lets what has begun come to its end. */
  readonly close: () => Promise<void>;
}

export function createLate(connection: Connection, work: WorkSignal, options: QueueOptions): Late {
  const tables = new Kysely<Tables>({ dialect: createNodeSqliteDialect(connection) });
  return {
    store: storeOf(tables, options.now),
    queue: createSqliteQueue(connection, tables, work, options),
    ledger: createSqliteLedger(tables),
    checks: createSqliteChecks(tables),
    guidance: createSqliteGuidanceBook(tables),
    prune: (before) => prune(tables, before),
    close: async () => {
      await tables.connection().execute(() => Promise.resolve());
      await tables.destroy();
    },
  };
}

function storeOf(tables: Kysely<Tables>, now: () => Date): Late['store'] {
  return {
    ...chatsOf(tables, now),
    memory: (changeKey) => readMemory(tables, changeKey),
    review: (id) => readReview(tables, id),
    remember: (changeKey, written, at) => remember(tables, changeKey, written, at.getTime()),
    forget: (changeKey, written) => forget(tables, changeKey, written),
    written: (changeKey, since) => readWritten(tables, changeKey, since.getTime()),
    conflict: (changeKey) => readConflict(tables, changeKey),
    isTarget: (repository, branch) => isTarget(tables, repository, branch),
    dismissals: (change) => readDismissals(tables, change),
    patch: (id) => readPatch(tables, id),
    plan: (id) => readPlan(tables, id),
    draft: (plan) => readDraft(tables, plan),
    plans: (changeKey) => readPlans(tables, changeKey),
    isOffer: (change) => isOffer(tables, change),
    openPlans: () => readOpenPlans(tables),
    awaited: (changeKey) => readAwaited(tables, changeKey),
    auditHead: () => readAuditHead(tables),
    pause: (changeKey) => readPause(tables, changeKey),
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

function chatsOf(tables: Kysely<Tables>, now: () => Date): ChatStore {
  return {
    cards: (changeKey) => readCards(tables, changeKey),
    cardByCode: (code) => readCardByCode(tables, code),
    chatAccount: (user, forge) => readChatAccount(tables, user, forge),
    chatUsers: (forge, accountId) => readChatUsers(tables, forge, accountId),
    claim: (name, at) => claim(tables, name, at.getTime()),
    release: (name) => release(tables, name),
    isLinkCodeUsed: (code) => isCodeUsed(tables, code),
    reviewUnderWay: (changeKey, askedBefore) => readUnderWay(tables, changeKey, askedBefore.getTime()),
    end: (changeKey) => readEnd(tables, changeKey),
    callbacks: () => readCallbacks(tables, now()),
    callback: (id) => readCallback(tables, id, now()),
    channels: () => readChannels(tables),
    weekOf: (channel, week) => readWeek(tables, channel, week),
  };
}
