import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { changeOf, publishJob, report } from '../../test/contracts/samples.ts';
import { callbackJobs } from '../domain/callback.ts';
import type { CallbackWish } from '../domain/callback.ts';
import type { ChangeNotice } from '../domain/notice.ts';
import { createCallbackSender } from '../notifiers/callback/callback-sender.ts';
import { createCallbackSecret } from '../notifiers/callback/sign.ts';
import { startReceiver } from '../notifiers/callback/test-kit/receiver.ts';
import type { Receiver } from '../notifiers/callback/test-kit/receiver.ts';
import { sampleCard } from '../notifiers/callback/test-kit/samples.ts';
import type { Log } from '../ports/log.ts';
import type { StoreWrite } from '../ports/store.ts';
import { openSqliteCallbacks } from '../store/sqlite/sqlite-callbacks.ts';
import type { SqliteCallbacks } from '../store/sqlite/sqlite-callbacks.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { SqliteStore } from '../store/sqlite/sqlite-store.ts';
import { createCallBackRunner } from './call-back.ts';
import type { JobParts } from './job-parts.ts';
import { notifyJob } from './notices.ts';
import { createNotifyRunner } from './notify.ts';
import type { Runners } from './runner.ts';
import { startWorker } from './worker.ts';

const now = (): Date => new Date();

function notice(id: string, number = 7): ChangeNotice {
  const change = changeOf(number);
  return { id, kind: 'review-finished', change, at: now().toISOString() };
}

function reviewed(number: number): StoreWrite {
  return { kind: 'review', report: report(`r${number}`, changeOf(number)), tracked: [] };
}

interface Scene extends Pick<SqliteStore, 'store' | 'queue'> {
  /** As the command line has them. */
  readonly callbacks: SqliteCallbacks;
  /** What was logged. */
  readonly lines: readonly string[];
  readonly register: (id: string, receiver: Receiver, wish?: Partial<CallbackWish>) => Promise<void>;
  /** To all callbacks that want it. */
  readonly tell: (...notices: readonly ChangeNotice[]) => Promise<void>;
  /** Resolves when no job waits or runs. */
  readonly idle: () => Promise<void>;
}

/** A worker at callbacks over a real store, which gives up after the third attempt. */
async function withWorker(test: (scene: Scene) => Promise<void>): Promise<void> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'autoglm-call-back-'));
  await using state = await openSqliteStore({ folder: folder.path, now });
  await using callbacks = openSqliteCallbacks(folder.path, 'writer', now);
  const { store, queue } = state;
  const lines: string[] = [];
  const keep = (_facts: object, message: string): void => void lines.push(message);
  const log: Log = { debug: keep, info: keep, warn: keep, error: keep, child: () => log };
  const sender = createCallbackSender({ timeout: 20_000, mostAnswerBytes: 64, version: '1', now });
  const cardOf = () => Promise.resolve(sampleCard);
  const retry = { attempts: 1, first: 0, most: 0 };
  const worker = startWorker({
    ...{ queue, log, now, retry, retryOf: { 'call-back': { ...retry, attempts: 3 } } },
    // No other kind is asked for.
    runners: {
      publish: () => Promise.resolve({ next: [], writes: [reviewed(7), reviewed(8)] }),
      notify: createNotifyRunner({ store, now, chats: [], usualRoutes: [] } as unknown as JobParts),
      'call-back': createCallBackRunner({ store, callbacks: sender, now }, cardOf),
    } as unknown as Runners,
    ...{ onFailure: () => [], onDone: () => undefined, metrics: { job: () => undefined } },
    ...{
      concurrency: { inside: 3, outside: 3, agent: 1 },
      heartbeatSeconds: 5,
      pollSeconds: 0.05,
      random: () => 0.5,
    },
  });
  const idle = async (): Promise<void> => {
    for (;;) {
      const { waiting, running } = await queue.stats();
      if (waiting + running === 0) return;
      await sleep(10);
    }
  };
  await queue.enqueue([publishJob('reviews')]);
  await idle();
  await test({
    ...{ idle, store, queue, callbacks, lines },
    register: async (id, { url }, wish) => {
      const usual = { url, repositories: [], events: [], format: 'autoglm' } as const;
      const rights = { allowPrivate: true, allowHttp: true };
      await callbacks.add(id, { ...usual, ...rights, ...wish }, createCallbackSecret());
    },
    tell: async (...notices) => {
      await queue.enqueue(notices.map(notifyJob));
    },
  });
  await worker.stop(0);
}

const idsOf = ({ received }: Receiver) => received.map(({ headers }) => headers['webhook-id']);

describe('the job that calls back', () => {
  it('sends again what failed, by the same id, in the order of the change', () =>
    withWorker(async ({ register, tell, idle }) => {
      await using receiver = await startReceiver(500, 302);
      await register('cb', receiver);
      await tell(notice('n1'), notice('n2'));
      await idle();
      const [first, ...others] = idsOf(receiver);
      expect(others).toEqual([first, first, expect.not.stringContaining(String(first))]);
      expect(first).toMatch(/^msg_[0-9a-f]{32}$/);
    }));

  it('lets nobody wait for a receiver that does not answer but its own messages about that change', () =>
    withWorker(async ({ register, tell }) => {
      const open: (() => void)[] = [];
      await using slow = await startReceiver((response) => {
        open.push(() => void response.writeHead(204).end());
      });
      await using quick = await startReceiver();
      await register('slow', slow);
      await register('quick', quick);
      await tell(notice('n1'), notice('n2'), notice('n3', 8));
      await Promise.all([slow.until(2), quick.until(3)]);
      expect(idsOf(slow)).toHaveLength(2);
      open.forEach((answer) => {
        answer();
      });
      await slow.until(3);
      expect(new Set([...idsOf(slow), ...idsOf(quick)]).size).toBe(6);
    }));

  it('gives up at last; what was given up can be sent again, by the same id', () =>
    withWorker(async ({ register, tell, idle, callbacks }) => {
      await using receiver = await startReceiver(500, 500, 500);
      await register('cb', receiver);
      await tell(notice('n1'));
      await idle();
      const dead = await callbacks.dead(9);
      expect(dead).toMatchObject([{ kind: 'call-back', error: expect.stringContaining('answered 500') }]);
      expect(await callbacks.replay(dead[0]?.id ?? 0)).toBe(1);
      await receiver.until(4);
      await idle();
      expect(await callbacks.dead(9)).toEqual([]);
      expect(new Set(idsOf(receiver)).size).toBe(1);
    }));

  it('gives up at once where it may not send', () =>
    withWorker(async ({ register, tell, idle, callbacks }) => {
      await using receiver = await startReceiver();
      await register('cb', receiver, { allowPrivate: false });
      await tell(notice('n1'));
      await idle();
      expect(await callbacks.dead(9)).toMatchObject([{ attempts: 1 }]);
      expect(receiver.received).toEqual([]);
    }));

  it('sends nothing any more where the receiver is gone, or the callback removed', () =>
    withWorker(async ({ register, tell, idle, store, queue, callbacks, lines }) => {
      await using receiver = await startReceiver(410);
      await register('cb', receiver);
      await tell(notice('n1'), notice('n2'));
      await idle();
      await tell(notice('n3'));
      await idle();
      expect(await store.callbacks()).toMatchObject([{ offSince: expect.any(Date) }]);
      expect(lines).toEqual(['callback switched off: its receiver says that it is gone']);
      expect(receiver.received).toHaveLength(1);
      await using other = await startReceiver();
      await register('other', other);
      const jobs = callbackJobs(notice('n4'), await store.callbacks());
      await callbacks.remove('other');
      expect(jobs).toHaveLength(1);
      await queue.enqueue(jobs);
      await idle();
      expect(other.received).toEqual([]);
      expect(await callbacks.dead(9)).toEqual([]);
    }));
});
