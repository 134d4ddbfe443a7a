import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CardNote, CardRecord, ChangeCard, WeeklyDigest } from '../../src/domain/change-card.ts';
import type { ChatId } from '../../src/domain/chat.ts';
import { keyOfChange } from '../../src/domain/job.ts';
import type { JobPayloads } from '../../src/domain/job-payloads.ts';
import type { JobKind, JobRequest } from '../../src/domain/job.ts';
import type { ChangeNotice } from '../../src/domain/notice.ts';
import type { ReviewReport } from '../../src/domain/review-report.ts';
import type { Route } from '../../src/domain/route.ts';
import type { Log } from '../../src/ports/log.ts';
import type { CardPlace, Notifier } from '../../src/ports/notifier.ts';
import type { JobResult } from '../../src/ports/queue.ts';
import type { StoreWrite } from '../../src/ports/store.ts';
import { report } from '../../src/publish/test-kit/sample.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { SqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { JobParts } from '../../src/jobs/job-parts.ts';
import type { Run, Runner } from '../../src/jobs/runner.ts';

const ignore = (): undefined => undefined;
const quiet: Log = { debug: ignore, info: ignore, warn: ignore, error: ignore, child: () => quiet };
export const run: Run = {
  signal: new AbortController().signal,
  log: quiet,
  isCurrent: () => Promise.resolve(true),
};

/** A chat that keeps what it is told, and answers as a test says. */
export class MemoryChat {
  readonly cards: ChangeCard[] = [];
  readonly notes: CardNote[] = [];
  /** What people were told alone. */
  readonly direct: { readonly to: string; readonly heading: string }[] = [];
  readonly records: CardRecord[] = [];
  readonly digests: WeeklyDigest[] = [];
  answer: () => CardPlace | 'gone' = () => ({ message: 'm1', thread: 't1' });
  readonly notifier: Notifier;

  constructor(id: ChatId) {
    this.notifier = {
      id,
      isTwoWay: id !== 'slack-webhook',
      show: (card, record) => {
        this.records.push(record);
        this.cards.push(card);
        return Promise.resolve().then(() => this.answer());
      },
      tell: (note) => Promise.resolve(void this.notes.push(note)),
      direct: async ({ heading }, { id: to }) => {
        this.direct.push({ to, heading });
        await Promise.resolve().then(() => this.answer());
      },
      digest: async (digest) => {
        this.digests.push(digest);
        await Promise.resolve().then(() => this.answer());
      },
    };
  }
}

export const route: Route = {
  to: { chat: 'slack', channel: 'C1' },
  events: ['review-finished', 'plan-waiting'],
  ...{ repositories: [], paths: [], authors: [], severity: undefined, quiet: undefined, batchMinutes: 0 },
};

export const about = {
  title: 'Halve it',
  author: { id: '1', name: 'ann', isBot: false },
  fromFork: false,
} as const;

/** A store with one review, and chats that are on. */
export interface ChatScene extends AsyncDisposable {
  readonly state: SqliteStore;
  readonly parts: JobParts;
  write(...writes: readonly StoreWrite[]): Promise<void>;
  /** Runs a job and stores what it leaves, as a worker does, but for the jobs it leads to. */
  run<Kind extends JobKind>(runner: Runner<Kind>, payload: JobPayloads[Kind]): Promise<readonly JobRequest[]>;
}

export async function openChatScene(
  chats: readonly MemoryChat[],
  {
    kept = {},
    routes = [route],
  }: { readonly kept?: Partial<ReviewReport>; readonly routes?: readonly Route[] } = {},
): Promise<ChatScene> {
  const folder = await mkdtempDisposable(join(tmpdir(), 'autoglm-chat-'));
  const now = (): Date => new Date('2026-11-25T12:00:00Z');
  const auditSecret = (): Promise<string> => Promise.resolve('a secret of the tests');
  const state = await openSqliteStore({ folder: folder.path, now, auditSecret });
  const finish = async ({ writes }: JobResult): Promise<void> => {
    await state.queue.enqueue([{ kind: 'expire-plans', key: 'test', supersedes: false, payload: {} }]);
    const job = await state.queue.claim();
    if (job === undefined || !(await state.queue.finish(job, { writes, next: [] }))) throw new Error('lost');
  };
  await finish({ writes: [{ kind: 'review', report: report({ about, ...kept }), tracked: [] }], next: [] });
  const pages = { change: () => 'https://forge/7', line: () => 'https://forge/line' };
  const parts = {
    ...{
      pendingAfterSeconds: 0,
      store: state.store,
      now,
      chats,
      usualRoutes: routes,
      forges: [{ id: 'github', pages }],
    },
  } as unknown as JobParts;
  return {
    ...{ state, parts },
    write: (...writes) => finish({ writes, next: [] }),
    run: async (runner, payload) => {
      const result = await runner(payload, run);
      await finish(result);
      return result.next;
    },
    [Symbol.asyncDispose]: async () => {
      await state.store[Symbol.asyncDispose]();
      await folder.remove();
    },
  };
}

export const change = report().change;

export function notice(kind: ChangeNotice['kind'], id = `${kind}:1`): ChangeNotice {
  return { id, kind, change, at: '2026-11-25T12:00:00.000Z' };
}

/** `tell-chat slack:C1 review-finished`. */
export function brief(jobs: readonly JobRequest[]): readonly string[] {
  return jobs.map(({ kind, key, ...job }) => {
    const { notice: told } = job.payload as { readonly notice?: ChangeNotice };
    return [kind, key.replace(`:${keyOfChange(change)}`, ''), told?.kind ?? ''].join(' ').trim();
  });
}
