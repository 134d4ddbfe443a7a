import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimedJob, JobRequest } from '../../src/domain/job.ts';
import type { Queue } from '../../src/ports/queue.ts';
import { Clock } from './place.ts';
import type { CreatePlace } from './place.ts';
import { QueueModel } from './queue-model.ts';
import { changeOf, publishJob, report, reviewJob } from './samples.ts';

const nothing = { next: [], writes: [] } as const;

/** What every adapter of the port `Queue` does. */
export function describeQueue(createPlace: CreatePlace): void {
  describe('a job', () => describeJob(createPlace));
  describe('jobs of one key', () => describeKey(createPlace));
  describe('a lease', () => describeLease(createPlace));
  describe('a job that fails', () => describeFailure(createPlace));
  describe('the lists', () => describeLists(createPlace));
  describe('whatever is done in whatever order', () => describeProperties(createPlace));
}

async function take(queue: Queue): Promise<ClaimedJob> {
  const job = await queue.claim();
  if (job === undefined) throw new Error('there was no job');
  return job;
}

async function statesOf(queue: Queue): Promise<readonly string[]> {
  return (await queue.list({ limit: 100 })).map(({ key, state }) => `${key} ${state}`).reverse();
}

function describeJob(createPlace: CreatePlace): void {
  const clock = new Clock();

  it('is taken as it was asked for, the oldest first', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue } = opened;
    await queue.enqueue([publishJob('a', 'r1')]);
    clock.pass(1);
    await queue.enqueue([reviewJob('b')]);
    await queue.enqueue([]);
    expect(await queue.claim()).toMatchObject({ ...publishJob('a', 'r1'), attempt: 1 });
    expect(await queue.claim()).toMatchObject({ ...reviewJob('b'), attempt: 1 });
    expect(await queue.claim()).toBeUndefined();
  });

  it('are taken of one lane alone, where that is asked for: a review does not wait behind what is told', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue } = opened;
    const notice = { id: 'n', kind: 'review-finished', change: changeOf(1), at: '' } as const;
    const payload = { to: { chat: 'slack', channel: 'C1' }, notice } as const;
    await queue.enqueue([{ kind: 'tell-chat', key: 'told', supersedes: false, payload }, reviewJob('b')]);
    expect(await queue.claim('inside')).toMatchObject({ kind: 'review' });
    expect(await queue.claim('inside')).toBeUndefined();
    expect(await queue.claim('outside')).toMatchObject({ kind: 'tell-chat' });
    expect(await queue.claim('outside')).toBeUndefined();
  });

  it('is taken by one of many who ask at once', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    await opened.queue.enqueue([publishJob('a')]);
    const claims = await Promise.all([1, 2, 3, 4].map(() => opened.queue.claim()));
    expect(claims.filter((job) => job !== undefined)).toHaveLength(1);
  });

  it('waits for its time', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue } = opened;
    await queue.enqueue([{ ...publishJob('a'), notBefore: clock.in(60) }]);
    clock.pass(59);
    expect(await queue.claim()).toBeUndefined();
    clock.pass(1);
    expect(await queue.claim()).toMatchObject({ key: 'a' });
  });

  it('ends together with what it leaves behind, once', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue, store } = opened;
    await queue.enqueue([reviewJob('a')]);
    const job = await take(queue);
    const next = [publishJob('a', 'r1')];
    const writes = [{ kind: 'review', report: report('r1'), tracked: [] }] as const;
    expect(await queue.finish(job, { next, writes })).toBe(true);
    expect(await queue.finish(job, { next, writes: [] })).toBe(false);
    expect(await statesOf(queue)).toEqual(['a done', 'a waiting']);
    expect(await store.review('r1')).toMatchObject({ id: 'r1' });
  });

  it('tells who waits when something is stored for them', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue } = opened;
    let told = 0;
    queue.onWork(() => (told += 1));
    await queue.enqueue([publishJob('a')]);
    expect(told).toBe(1);
    await queue.finish(await take(queue), { next: [publishJob('b')], writes: [] });
    expect(told).toBe(2);
    await queue.finish(await take(queue), nothing);
    expect(told).toBe(2);
  });

  it('is still there for the next process', async () => {
    await using place = await createPlace();
    {
      await using opened = await place.open(clock);
      await opened.queue.enqueue([publishJob('a'), publishJob('b')]);
      await opened.queue.finish(await take(opened.queue), nothing);
    }
    await using opened = await place.open(clock);
    expect(await opened.queue.claim()).toMatchObject({ key: 'b', attempt: 1 });
    expect(await opened.queue.claim()).toBeUndefined();
  });
}

function describeKey(createPlace: CreatePlace): void {
  const clock = new Clock();

  it('run one after the other, others beside them', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue } = opened;
    await queue.enqueue([publishJob('a', '1'), publishJob('a', '2'), publishJob('b', '3')]);
    const first = await take(queue);
    expect(first.payload).toEqual({ review: '1' });
    expect((await take(queue)).payload).toEqual({ review: '3' });
    expect(await queue.claim()).toBeUndefined();
    await queue.finish(first, nothing);
    expect((await take(queue)).payload).toEqual({ review: '2' });
  });

  it('wait for one that waits for its time', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue } = opened;
    await queue.enqueue([{ ...publishJob('a', '1'), notBefore: clock.in(60) }, publishJob('a', '2')]);
    expect(await queue.claim()).toBeUndefined();
    clock.pass(60);
    expect((await take(queue)).payload).toEqual({ review: '1' });
    expect(await queue.claim()).toBeUndefined();
  });

  it('make way for one of their kind that supersedes them', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue } = opened;
    await queue.enqueue([reviewJob('a', 1), publishJob('a'), reviewJob('b', 1)]);
    await queue.enqueue([reviewJob('a', 2)]);
    expect(await statesOf(queue)).toEqual(['a superseded', 'a waiting', 'b waiting', 'a waiting']);
    await queue.finish(await take(queue), nothing);
    await take(queue);
    expect(await queue.claim()).toMatchObject(reviewJob('a', 2));
  });

  it('make way also when both are asked for at once', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue } = opened;
    const plain: JobRequest = { ...reviewJob('a', 3), supersedes: false };
    await queue.enqueue([reviewJob('a', 1), reviewJob('b', 1), reviewJob('a', 2), plain]);
    expect(await statesOf(queue)).toEqual(['a superseded', 'b waiting', 'a waiting', 'a waiting']);
  });

  it('do not make way for one that does not supersede', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue } = opened;
    await queue.enqueue([reviewJob('a', 1)]);
    await queue.enqueue([{ ...reviewJob('a', 2), supersedes: false }, publishJob('a')]);
    expect(await statesOf(queue)).toEqual(['a waiting', 'a waiting', 'a waiting']);
  });

  it('are ended while they run: nothing of them is kept, and the new one runs', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue, store } = opened;
    await queue.enqueue([reviewJob('a', 1)]);
    const old = await take(queue);
    await queue.enqueue([reviewJob('a', 2)]);
    expect(await queue.heartbeat(old)).toBe(false);
    const writes = [{ kind: 'review', report: report('r1'), tracked: [] }] as const;
    expect(await queue.finish(old, { next: [publishJob('a')], writes })).toBe(false);
    const late = { error: 'too late', retryAt: clock.now(), next: [publishJob('a')] };
    expect(await queue.fail(old, late)).toBe(false);
    expect(await store.review('r1')).toBeUndefined();
    expect(await statesOf(queue)).toEqual(['a superseded', 'a waiting']);
    expect(await queue.claim()).toMatchObject(reviewJob('a', 2));
  });
}

function describeLease(createPlace: CreatePlace): void {
  const options = (clock: Clock) => ({ now: clock.now, leaseSeconds: 60 });

  it('that ran out is another worker’s, and no longer the first one’s', async () => {
    const clock = new Clock();
    await using place = await createPlace();
    await using opened = await place.open(options(clock));
    const { queue } = opened;
    await queue.enqueue([publishJob('a', '1'), publishJob('a', '2')]);
    const first = await take(queue);
    clock.pass(61);
    const second = await take(queue);
    expect(second).toMatchObject({ id: first.id, attempt: 2, payload: { review: '1' } });
    expect(await queue.heartbeat(first)).toBe(false);
    expect(await queue.finish(first, { next: [publishJob('b')], writes: [] })).toBe(false);
    await queue.fail(first, { error: 'too late', retryAt: undefined });
    expect(await queue.finish(second, nothing)).toBe(true);
    expect(await statesOf(queue)).toEqual(['a done', 'a waiting']);
  });

  it('is prolonged by a heartbeat', async () => {
    const clock = new Clock();
    await using place = await createPlace();
    await using opened = await place.open(options(clock));
    const { queue } = opened;
    await queue.enqueue([publishJob('a')]);
    const job = await take(queue);
    for (let beat = 0; beat < 3; beat++) {
      clock.pass(50);
      expect(await queue.heartbeat(job)).toBe(true);
      expect(await queue.claim()).toBeUndefined();
    }
    expect(await queue.finish(job, nothing)).toBe(true);
    expect(await queue.heartbeat(job)).toBe(false);
  });
}

function describeFailure(createPlace: CreatePlace): void {
  const clock = new Clock();

  it('waits until it is tried again, and holds back its key', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue } = opened;
    await queue.enqueue([publishJob('a', '1'), publishJob('a', '2')]);
    await queue.fail(await take(queue), { error: 'no answer', retryAt: clock.in(30) });
    expect(await queue.claim()).toBeUndefined();
    expect((await queue.list({ limit: 9 })).at(-1)).toMatchObject({
      state: 'waiting',
      attempts: 1,
      notBefore: clock.in(30),
      error: 'no answer',
    });
    clock.pass(30);
    expect(await queue.claim()).toMatchObject({ attempt: 2, payload: { review: '1' } });
  });

  it('is stored with the jobs that tell of it', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue } = opened;
    await queue.enqueue([publishJob('a')]);
    const failure = { error: 'refused', retryAt: undefined, next: [publishJob('told')] };
    expect(await queue.fail(await take(queue), failure)).toBe(true);
    expect(await statesOf(queue)).toEqual(['a dead', 'told waiting']);
  });

  it('for good is dead, lets its key go on, and comes back when it is asked to', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue } = opened;
    await queue.enqueue([publishJob('a', '1'), publishJob('a', '2')]);
    const job = await take(queue);
    await queue.fail(job, { error: 'refused', retryAt: undefined });
    expect(await queue.finish(job, nothing)).toBe(false);
    const next = await take(queue);
    expect(next.payload).toEqual({ review: '2' });
    expect(await queue.list({ state: 'dead', limit: 9 })).toMatchObject([
      { id: job.id, kind: 'publish', key: 'a', attempts: 1, error: 'refused' },
    ]);
    expect(await queue.revive(job.id)).toBe(true);
    expect(await queue.claim()).toBeUndefined();
    await queue.finish(next, nothing);
    expect(await queue.claim()).toMatchObject({ id: job.id, attempt: 1 });
  });

  it('is revived only when it is dead', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue } = opened;
    let told = 0;
    await queue.enqueue([publishJob('a')]);
    queue.onWork(() => (told += 1));
    const job = await take(queue);
    expect(await queue.revive(job.id)).toBe(false);
    expect(await queue.revive(job.id + 1)).toBe(false);
    await queue.fail(job, { error: 'refused', retryAt: undefined });
    expect(told).toBe(0);
    expect(await queue.revive(job.id)).toBe(true);
    expect(await queue.revive(job.id)).toBe(false);
    expect(told).toBe(1);
  });

  it('is not replaced when it is dead', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue } = opened;
    await queue.enqueue([reviewJob('a')]);
    await queue.fail(await take(queue), { error: 'refused', retryAt: undefined });
    await queue.enqueue([reviewJob('a')]);
    expect(await statesOf(queue)).toEqual(['a dead', 'a waiting']);
  });

  it('is replaced while it waits', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue } = opened;
    await queue.enqueue([reviewJob('a')]);
    await queue.fail(await take(queue), { error: 'no answer', retryAt: clock.in(3_600) });
    await queue.enqueue([reviewJob('a', 2)]);
    expect(await queue.claim()).toMatchObject(reviewJob('a', 2));
  });
}

function describeLists(createPlace: CreatePlace): void {
  it('count what is open, and how long the oldest that could run has waited', async () => {
    const clock = new Clock();
    await using place = await createPlace();
    await using opened = await place.open({ now: clock.now, leaseSeconds: 600 });
    const { queue } = opened;
    expect(await queue.stats()).toEqual({ waiting: 0, running: 0, dead: 0, oldestSeconds: 0 });
    await queue.enqueue([publishJob('a'), publishJob('a'), publishJob('b'), publishJob('c')]);
    await queue.enqueue([{ ...publishJob('d'), notBefore: clock.in(3_600) }]);
    await take(queue);
    clock.pass(10);
    expect(await queue.stats()).toEqual({ waiting: 4, running: 1, dead: 0, oldestSeconds: 10 });
    await queue.fail(await take(queue), { error: 'refused', retryAt: undefined });
    await queue.finish(await take(queue), nothing);
    expect(await queue.stats()).toEqual({ waiting: 2, running: 1, dead: 1, oldestSeconds: 0 });
  });

  it('show the newest first, by state where that is asked for', async () => {
    const clock = new Clock();
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { queue } = opened;
    await queue.enqueue([publishJob('a'), publishJob('b'), publishJob('c')]);
    await take(queue);
    expect((await queue.list({ limit: 2 })).map(({ key }) => key)).toEqual(['c', 'b']);
    expect(await queue.list({ state: 'running', limit: 9 })).toMatchObject([
      { key: 'a', createdAt: clock.now(), notBefore: clock.now(), error: undefined },
    ]);
    expect((await queue.list({ state: 'waiting', limit: 9 })).map(({ key }) => key)).toEqual(['c', 'b']);
    expect(await queue.list({ state: 'done', limit: 9 })).toEqual([]);
  });
}

function describeProperties(createPlace: CreatePlace): void {
  it('it behaves as the model of it', async () => {
    const key = fc.constantFrom('a', 'b', 'c');
    const worker = fc.nat(3);
    const operation = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          do: fc.constant('enqueue'),
          key,
          isReview: fc.boolean(),
          supersedes: fc.boolean(),
          seconds: fc.constantFrom(0, 0, 0, 40),
        }),
      },
      { weight: 5, arbitrary: fc.record({ do: fc.constant('claim'), worker }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('heartbeat'), worker }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constant('finish'), worker, next: fc.option(key) }) },
      {
        weight: 2,
        arbitrary: fc.record({ do: fc.constant('fail'), worker, seconds: fc.option(fc.constantFrom(0, 20)) }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('revive'), index: fc.nat(20) }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('pass'), seconds: fc.constantFrom(5, 30, 70) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 10, maxLength: 60 }), async (operations) => {
        const clock = new Clock();
        await using place = await createPlace();
        await using opened = await place.open({ now: clock.now, leaseSeconds: 60 });
        const model = new QueueModel(opened.queue, clock, 60);
        for (const each of operations) await model.run(each);
        await model.compare();
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('four workers together keep the order of every key, and never run two of one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 }),
        fc.infiniteStream(fc.nat(5)),
        async (keys, random) => {
          const clock = new Clock();
          await using place = await createPlace();
          await using opened = await place.open(clock);
          const { queue } = opened;
          const asked = keys.map((key, index) => publishJob(key, `${index}`));
          const running = new Set<string>();
          const ended: string[] = [];
          const work = async (): Promise<void> => {
            while (ended.length < asked.length) {
              const job = await queue.claim();
              if (job === undefined) {
                await setImmediate();
                continue;
              }
              expect(running).not.toContain(job.key);
              running.add(job.key);
              for (let turns = random.next().value ?? 0; turns > 0; turns--) await setImmediate();
              running.delete(job.key);
              const { review } = job.payload as { readonly review: string };
              if (random.next().value === 0) await queue.fail(job, { error: 'again', retryAt: clock.now() });
              else if (await queue.finish(job, nothing)) ended.push(`${job.key} ${review}`);
            }
          };
          const ask = async (): Promise<void> => {
            for (const request of asked) await queue.enqueue([request]);
          };
          await Promise.all([ask(), work(), work(), work(), work()]);
          for (const key of 'abcd') {
            const of = (one: string): boolean => one.startsWith(key);
            expect(ended.filter(of)).toEqual(
              keys.flatMap((each, index) => (each === key ? [`${key} ${index}`] : [])),
            );
          }
        },
      ),
      { numRuns: 10 },
    );
  }, 120_000);
}
