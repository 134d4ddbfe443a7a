import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { AppError } from '../domain/errors.ts';
import type { JobRequest } from '../domain/job.ts';
import type { Log } from '../ports/log.ts';
import type { Queue } from '../ports/queue.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { nothing } from './runner.ts';
import type { Run, Runners } from './runner.ts';
import { startWorker } from './worker.ts';
import type { WorkerOptions } from './worker.ts';

const ignore = (): undefined => undefined;
const quiet: Log = { debug: ignore, info: ignore, warn: ignore, error: ignore, child: () => quiet };

function publishJob(review: string, key = review): JobRequest {
  return { kind: 'publish', key, supersedes: false, payload: { review } };
}

interface Scene {
  readonly queue: Queue;
  /** How attempts ended, in their order. */
  readonly endings: string[];
  readonly start: (
    publish: Runners['publish'],
    options?: Partial<WorkerOptions>,
  ) => ReturnType<typeof startWorker>;
  /** Resolves when so many attempts have ended. */
  readonly ended: (count: number) => Promise<void>;
}

/** A worker over a real queue, whose jobs of the kind `publish` are as the test says. */
async function withQueue(test: (scene: Scene) => Promise<void>): Promise<void> {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'autoglm-worker-'));
  await using state = await openSqliteStore({ folder: folder.path, now: () => new Date() });
  const endings: string[] = [];
  const never = () => Promise.resolve(nothing);
  const start: Scene['start'] = (publish, options = {}) =>
    startWorker({
      queue: state.queue,
      runners: {
        publish,
        review: never,
        'run-command': never,
        'report-command': never,
        'open-fix-branch': never,
        'fix-safe': never,
        'expire-plans': never,
        'tell-plan': never,
        'tell-awaited': never,
        'tend-fix-branches': never,
        'find-conflicts': never,
        'learn-reactions': never,
        'check-conflict': never,
        'report-outcome': never,
        'call-back': never,
        'tell-weeks': never,
        'tell-week': never,
        'forget-repositories': never,
        reconcile: never,
        'reconcile-repository': never,
        'review-branch': never,
        'review-group': never,
        'review-repository': never,
        'review-head': never,
        generate: never,
        'answer-question': never,
        'propose-edits': never,
        'describe-change': never,
        notify: never,
        'tell-chat': never,
        'tell-person': never,
        'run-chat-command': never,
        'answer-chat': never,
      },
      onFailure: () => [],
      onDone: ignore,
      concurrency: { inside: 3, outside: 1, agent: 1 },
      retry: { attempts: 3, first: 0, most: 1 },
      retryOf: {},
      heartbeatSeconds: 0.02,
      pollSeconds: 1,
      log: quiet,
      metrics: { job: (_kind, outcome) => void endings.push(outcome) },
      now: () => new Date(),
      random: () => 0.5,
      ...options,
    });
  const ended: Scene['ended'] = async (count) => {
    while (endings.length < count) await sleep(5);
  };
  // What the first question has to load is not what is timed.
  await state.queue.stats();
  await test({ queue: state.queue, endings, start, ended });
}

/** Ends with the signal's reason. */
function untilAborted({ signal }: Run): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
}

describe('the worker', () => {
  it('does what is asked for while it sleeps, at once, and what that leads to', () =>
    withQueue(async ({ queue, start, ended }) => {
      const done: string[] = [];
      const worker = start(({ review }) => {
        done.push(review);
        return Promise.resolve({ next: review === 'a' ? [publishJob('b')] : [], writes: [] });
      });
      const asked = performance.now();
      await queue.enqueue([publishJob('a')]);
      await ended(2);
      expect(performance.now() - asked).toBeLessThan(900);
      expect(done).toEqual(['a', 'b']);
      await worker.stop(0);
    }));

  it('does the jobs of one key one after the other, others side by side', () =>
    withQueue(async ({ queue, start, ended }) => {
      const running = new Set<string>();
      const most = { all: 0, ofOneKey: 0 };
      await queue.enqueue(
        ['1', '2', '3', '4'].flatMap((n) => [publishJob(`a${n}`, 'a'), publishJob(`b${n}`, 'b')]),
      );
      const worker = start(async ({ review }) => {
        running.add(review);
        most.all = Math.max(most.all, running.size);
        most.ofOneKey = Math.max(
          most.ofOneKey,
          [...running].filter((name) => name.startsWith(review.slice(0, 1))).length,
        );
        await sleep(5);
        running.delete(review);
        return nothing;
      });
      await ended(8);
      expect(most).toEqual({ all: 2, ofOneKey: 1 });
      await worker.stop(0);
    }));

  it('tries again, and gives up in the end, for everyone to see', () =>
    withQueue(async ({ queue, start, ended, endings }) => {
      const told: (string | undefined)[] = [];
      await queue.enqueue([publishJob('a')]);
      const worker = start(() => Promise.reject(new Error('no luck')), {
        onFailure: ({ retryAt, reference }) => {
          told.push(retryAt === undefined ? reference : undefined);
          return [];
        },
      });
      await ended(3);
      await worker.stop(0);
      expect([endings, told]).toEqual([
        ['retried', 'retried', 'dead'],
        [undefined, undefined, '1-3'],
      ]);
      expect(await queue.list({ state: 'dead', limit: 9 })).toMatchObject([
        { attempts: 3, error: 'no luck' },
      ]);
    }));

  it('gives up at once when trying again cannot help', () =>
    withQueue(async ({ queue, start, ended, endings }) => {
      await queue.enqueue([publishJob('a')]);
      const worker = start(() => Promise.reject(new AppError('change-not-found', { change: 'o/r#1' })));
      await ended(1);
      await worker.stop(0);
      expect(endings).toEqual(['dead']);
    }));

  it('ends a job that another one supersedes, and keeps nothing of it', () =>
    withQueue(async ({ queue, start, ended, endings }) => {
      const started = Promise.withResolvers<undefined>();
      await queue.enqueue([publishJob('old', 'a')]);
      const worker = start(({ review }, run) => {
        if (review === 'new') return Promise.resolve(nothing);
        started.resolve(undefined);
        return untilAborted(run);
      });
      await started.promise;
      await queue.enqueue([{ ...publishJob('new', 'a'), supersedes: true }]);
      await ended(2);
      await worker.stop(0);
      expect(endings.toSorted()).toEqual(['done', 'superseded']);
      expect((await queue.list({ limit: 9 })).map(({ state }) => state).toSorted()).toEqual([
        'done',
        'superseded',
      ]);
    }));

  it('says nothing of the failure of a job that another one supersedes', () =>
    withQueue(async ({ queue, start, ended, endings }) => {
      const [started, replaced] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
      const failed: unknown[] = [];
      await queue.enqueue([publishJob('old', 'a')]);
      const worker = start(
        async ({ review }) => {
          if (review === 'told') failed.push(review);
          if (review !== 'old') return nothing;
          started.resolve(undefined);
          await replaced.promise;
          throw new AppError('change-not-found', { change: 'o/r#1' });
        },
        { onFailure: () => [publishJob('told')] },
      );
      await started.promise;
      await queue.enqueue([{ ...publishJob('new', 'a'), supersedes: true }]);
      replaced.resolve(undefined);
      await ended(2);
      await worker.stop(1_000);
      expect(endings.toSorted()).toEqual(['done', 'superseded']);
      expect(failed).toEqual([]);
      expect(await queue.list({ limit: 9 })).toHaveLength(2);
    }));

  it('lets running work finish when it stops', () =>
    withQueue(async ({ queue, start }) => {
      const started = Promise.withResolvers<undefined>();
      await queue.enqueue([publishJob('a'), publishJob('b'), publishJob('c'), publishJob('d')]);
      const worker = start(async () => {
        started.resolve(undefined);
        await sleep(50);
        return nothing;
      });
      await started.promise;
      await worker.stop(5_000);
      const states = (await queue.list({ limit: 9 })).map(({ state }) => state).toSorted();
      expect([states.includes('running'), states.includes('done'), states.includes('waiting')]).toEqual([
        false,
        true,
        true,
      ]);
    }));

  it('puts back what does not finish in the time it has to stop', () =>
    withQueue(async ({ queue, start }) => {
      const started = Promise.withResolvers<undefined>();
      await queue.enqueue([publishJob('a')]);
      const worker = start((_payload, run) => {
        started.resolve(undefined);
        return untilAborted(run);
      });
      await started.promise;
      await worker.stop(20);
      expect(await queue.list({ limit: 9 })).toMatchObject([
        { state: 'waiting', error: 'the process stops' },
      ]);
    }));

  it('goes on when the store does not answer for a moment', () =>
    withQueue(async ({ queue, start, ended }) => {
      let failures = 2;
      const shaky: Queue = {
        ...queue,
        claim: (lane) =>
          lane === 'inside' && failures-- > 0 ? Promise.reject(new Error('disk busy')) : queue.claim(lane),
      };
      const worker = start(() => Promise.resolve(nothing), {
        queue: shaky,
        concurrency: { inside: 1, outside: 0, agent: 0 },
        pollSeconds: 0.01,
      });
      await queue.enqueue([publishJob('a')]);
      await ended(1);
      await worker.stop(0);
    }));
});
