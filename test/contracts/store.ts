import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keyOfChange } from '../../src/domain/job.ts';
import type { ChangeRef } from '../../src/domain/change-request.ts';
import type { Fingerprint } from '../../src/domain/ids.ts';
import { parseRepoPath } from '../../src/domain/ids.ts';
import type { FixPlan, PlanState } from '../../src/domain/fix-plan.ts';
import type { ReviewReport } from '../../src/domain/review-report.ts';
import type { Reactions } from '../../src/ports/forge.ts';
import type { AwaitedBy, StoreWrite } from '../../src/ports/store.ts';
import { describeChats } from './chats.ts';
import { describeCrashes } from './crash.ts';
import { describeGuidance } from './guidance.ts';
import { Clock } from './place.ts';
import type { CreatePlace, OpenedStore } from './place.ts';
import { base, changeOf, claim, delivery, head, publishJob, report, tracked } from './samples.ts';
import { describeWeeks } from './week.ts';

/** What every adapter of the port `Store` does. */
export function describeStore(createPlace: CreatePlace): void {
  describe('deliveries', () => describeDeliveries(createPlace));
  describe('reviews', () => describeReviews(createPlace));
  describe('pauses', () => describePauses(createPlace));
  describe('fix plans', () => describePlans(createPlace));
  describe('dismissals', () => describeDismissals(createPlace));
  describe('patches', () => describePatches(createPlace));
  describe('conflicts', () => describeConflicts(createPlace));
  describe('those who wait for a review', () => describeAwaited(createPlace));
  describe('the part for chats', () => {
    describeChats(createPlace, write);
  });
  describe('what people taught', () => {
    describeGuidance(createPlace, write);
  });
  describe('weeks', () => {
    describeWeeks(createPlace, write);
  });
  describe('what is old', () => describeRetention(createPlace));
  describe('a process that is killed', () => describeCrashes(createPlace));
}

/** Writes come to the store at the end of a job only. */
async function write({ queue }: OpenedStore, ...writes: readonly StoreWrite[]): Promise<void> {
  await queue.enqueue([publishJob('writer')]);
  const job = await queue.claim();
  if (job === undefined || !(await queue.finish(job, { next: [], writes }))) throw new Error('not written');
}

function describeDeliveries(createPlace: CreatePlace): void {
  const clock = new Clock();

  it('are kept with their jobs, for another process too', async () => {
    await using place = await createPlace();
    {
      await using opened = await place.open(clock);
      const jobs = [publishJob('a'), publishJob('b')];
      expect(await opened.store.accept(delivery('1', clock.now()), jobs)).toBe('stored');
    }
    await using opened = await place.open(clock);
    expect(await opened.store.accept(delivery('1', clock.now()), [publishJob('c')])).toBe('known');
    expect((await opened.queue.list({ limit: 9 })).map(({ key }) => key)).toEqual(['b', 'a']);
  });

  it('are known the second time, also when both come at once', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const accept = (id: string) => opened.store.accept(delivery(id, clock.now()), [publishJob(id)]);
    expect(await Promise.all(['1', '2', '1', '2', '3'].map(accept))).toEqual([
      'stored',
      'stored',
      'known',
      'known',
      'stored',
    ]);
    expect(await Promise.all(['3', '4'].map(accept))).toEqual(['known', 'stored']);
    expect((await opened.queue.list({ limit: 9 })).map(({ key }) => key)).toEqual(['4', '3', '2', '1']);
  });

  it('of two forges may have the same id', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const one = delivery('1', clock.now());
    const repo = { forge: 'gitlab', path: 'acme/shop' } as const;
    const other = delivery('1', clock.now(), { repo, number: 1 });
    expect(await Promise.all([one, other, one].map((each) => opened.store.accept(each, [])))).toEqual([
      'stored',
      'stored',
      'known',
    ]);
  });

  it('keep the order of their jobs, whatever comes together with them', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const ids = Array.from({ length: 600 }, (_, index) => `${index}`);
    await Promise.all(ids.map((id) => opened.store.accept(delivery(id, clock.now()), [publishJob(id)])));
    expect((await opened.queue.list({ limit: 1_000 })).map(({ key }) => key)).toEqual(ids.toReversed());
  });

  it('tell who waits for work, once it is stored, and only when there is some', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const seen: Promise<number>[] = [];
    opened.queue.onWork(() => seen.push(opened.queue.stats().then(({ waiting }) => waiting)));
    await opened.store.accept(delivery('1', clock.now()), []);
    await opened.store.accept(delivery('2', clock.now()), [publishJob('a')]);
    await opened.store.accept(delivery('2', clock.now()), [publishJob('a')]);
    expect(await Promise.all(seen)).toEqual([1]);
  });

  it('leave the time of the last one of each forge', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    expect(await opened.store.lastDelivery('github')).toBeUndefined();
    for (const [id, seconds] of [
      ['1', 10],
      ['2', 30],
      ['3', 20],
    ] as const)
      await opened.store.accept(delivery(id, clock.in(seconds)), []);
    expect(await opened.store.lastDelivery('github')).toEqual(clock.in(30));
    expect(await opened.store.lastDelivery('gitlab')).toBeUndefined();
  });

  it('can be stored when the store says so', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    await opened.store.check();
    await opened.store.check();
  });
}

const finding = fc
  .record({
    id: fc.stringMatching(/^[0-9a-f]{8,64}$/),
    line: fc.integer({ min: 1, max: 100_000 }),
    symbol: fc.string({ unit: 'binary' }),
    beside: fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
    state: fc.constantFrom('open' as const, 'gone' as const),
  })
  .map(({ id, line, state, ...anchor }) =>
    tracked(id, { line, state, anchor: { ...anchor, snippet: '0123456789abcdef' } }),
  );

function describeReviews(createPlace: CreatePlace): void {
  const clock = new Clock();
  const key = keyOfChange(changeOf(1));

  it('are read as they were written', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    await write(opened, { kind: 'review', report: report('r1'), tracked: [] });
    expect(await opened.store.review('r1')).toEqual(report('r1'));
    expect(await opened.store.review('r2')).toBeUndefined();
  });

  it('are what is known of a change: the last one, and whether it is published', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    expect(await opened.store.memory(key)).toBeUndefined();
    await write(opened, { kind: 'review', report: report('r1'), tracked: [tracked('f1'), tracked('f2')] });
    const first = {
      review: 'r1',
      head,
      base,
      isPublished: false,
      tracked: [tracked('f1'), tracked('f2')],
      reactions: {},
    };
    expect(await opened.store.memory(key)).toEqual(first);
    await write(opened, { kind: 'published', review: 'r1', at: clock.now() });
    expect(await opened.store.memory(key)).toEqual({ ...first, isPublished: true });
    const again = [tracked('f2', { state: 'gone' }), tracked('f3', { origin: 'agent', claim })];
    await write(opened, { kind: 'review', report: report('r2'), tracked: again });
    expect(await opened.store.memory(key)).toEqual({ ...first, review: 'r2', tracked: again });
    expect(await opened.store.review('r1')).toBeDefined();
  });

  it('leave known which reactions to the findings of a change were counted', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const counted = async () => (await opened.store.memory(key))?.reactions;
    const none = { thumbsup: 0, thumbsdown: 0, other: 0 };
    const see = (threads: Readonly<Record<string, Reactions>>) =>
      write(opened, { kind: 'reactions-seen', change: changeOf(1), threads, news: none });
    await write(opened, { kind: 'review', report: report('r1'), tracked: [] });
    expect(await counted()).toEqual({});
    await see({ a: { ...none, thumbsup: 2 }, "it's": none });
    await see({ a: { ...none, other: 1 } });
    await write(opened, { kind: 'review', report: report('r2'), tracked: [] });
    expect(await counted()).toEqual({ a: { ...none, other: 1 }, "it's": none });
  });

  it('bring back every finding in its order, whatever stands in it', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    await fc.assert(
      fc.asyncProperty(fc.array(finding), async (all) => {
        await write(opened, { kind: 'review', report: report('r1'), tracked: all });
        expect((await opened.store.memory(key))?.tracked).toEqual(all);
      }),
      { numRuns: 20 },
    );
    const many = Array.from({ length: 2_500 }, (_, index) => tracked(`${index}`));
    await write(opened, { kind: 'review', report: report('r1'), tracked: many });
    expect((await opened.store.memory(key))?.tracked).toEqual(many);
  });

  it('are stored wholly or not at all', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    await opened.queue.enqueue([publishJob('k')]);
    const job = await opened.queue.claim();
    const unwritable = { ...report('r2', changeOf(2)), milliseconds: 1n } as unknown as ReviewReport;
    const writes = [report('r1'), unwritable].map(
      (each) => ({ kind: 'review', report: each, tracked: [] }) as const,
    );
    const next = [publishJob('next')];
    await expect(job && opened.queue.finish(job, { next, writes })).rejects.toThrow('BigInt');
    expect(await opened.store.review('r1')).toBeUndefined();
    expect((await opened.queue.list({ limit: 9 })).map(({ state }) => state)).toEqual(['running']);
    expect(job && (await opened.queue.heartbeat(job))).toBe(true);
  });

  it('are noted with what a forge took of them, for a while', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { store } = opened;
    const summary = { kind: 'summary', name: '', review: 'r1' } as const;
    const status = { kind: 'status', name: head, review: 'r1' } as const;
    await store.remember(key, [summary], clock.now());
    expect(await store.written(key, clock.in(-60))).toEqual([]);
    await write(opened, { kind: 'review', report: report('r1'), tracked: [] });
    await store.remember(key, [summary, status], clock.now());
    clock.pass(60);
    const later = { ...summary, review: 'r2' };
    await store.remember(key, [later], clock.now());
    expect(await store.written(key, clock.in(-60))).toEqual([status, later]);
    expect(await store.written(key, clock.in(-59))).toEqual([later]);
    expect(await store.written(keyOfChange(changeOf(2)), clock.in(-60))).toEqual([]);
    await store.forget(keyOfChange(changeOf(2)), [status]);
    await store.forget(key, [summary]);
    expect(await store.written(key, clock.in(-60))).toEqual([status]);
  });

  it('are forgotten with their repository', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    for (const [id, path] of [
      ['r1', 'acme/shop'],
      ['r2', 'acme/shop-api'],
    ] as const)
      await write(opened, { kind: 'review', report: report(id, changeOf(1, path)), tracked: [tracked(id)] });
    await write(opened, { kind: 'forgotten-repositories', forge: 'gitlab', paths: ['acme/shop-api'] });
    await write(opened, { kind: 'forgotten-repositories', forge: 'github', paths: ['acme/shop', 'x/y'] });
    expect(await opened.store.review('r1')).toBeUndefined();
    expect(await opened.store.memory(key)).toBeUndefined();
    expect(await opened.store.memory(keyOfChange(changeOf(1, 'acme/shop-api')))).toMatchObject({
      review: 'r2',
      tracked: [tracked('r2')],
    });
    await write(opened, { kind: 'review', report: report('r3'), tracked: [] });
    expect(await opened.store.memory(key)).toMatchObject({ review: 'r3', tracked: [] });
  });
}

function describePauses(createPlace: CreatePlace): void {
  const clock = new Clock();
  const [change, other] = [changeOf(1), changeOf(1, 'acme/other')];

  it('last from the first to the end, each for its change', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { store } = opened;
    expect(await store.pause(keyOfChange(change))).toBeUndefined();
    await write(opened, { kind: 'resumed', change });
    await write(opened, { kind: 'paused', change, by: 'ada', at: clock.now() });
    await write(opened, { kind: 'paused', change, by: 'bob', at: clock.in(60) });
    expect(await store.pause(keyOfChange(change))).toEqual({ by: 'ada', at: clock.now() });
    expect(await store.pause(keyOfChange(other))).toBeUndefined();
    await write(opened, { kind: 'resumed', change });
    expect(await store.pause(keyOfChange(change))).toBeUndefined();
  });

  it('are forgotten with their repository', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    for (const paused of [change, other])
      await write(opened, { kind: 'paused', change: paused, by: 'ada', at: clock.now() });
    await write(opened, { kind: 'forgotten-repositories', forge: 'github', paths: ['acme/other'] });
    expect(await opened.store.pause(keyOfChange(other))).toBeUndefined();
    expect(await opened.store.pause(keyOfChange(change))).toBeDefined();
  });
}

function describePlans(createPlace: CreatePlace): void {
  const clock = new Clock();
  const change = changeOf(1);
  const plan: FixPlan = {
    ...{ id: 'p1', change, head, fixes: [], digest: 'd', askedBy: 'tom' },
    ...{ askedAt: clock.now().toISOString(), expiresAt: clock.in(60).toISOString() },
    ...{ branch: 'fix', state: 'proposed' },
  };
  const step = (state: PlanState, from: PlanState | undefined): StoreWrite => ({
    kind: 'plan-step',
    step: { plan: { ...plan, state }, from, by: 'ann', where: 'thread', at: clock.now() },
  });

  it('go from step to step, each of which the audit log tells', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { store } = opened;
    expect(await store.plan('p1')).toBeUndefined();
    expect(await store.auditHead()).toEqual({ number: 0, seal: '' });
    await write(opened, step('proposed', undefined), step('confirmed', 'proposed'));
    expect(await store.plan('p1')).toEqual({ ...plan, state: 'confirmed' });
    expect(await store.plans(keyOfChange(change))).toHaveLength(1);
    expect(await store.plans(keyOfChange(changeOf(2)))).toEqual([]);
    expect(await store.auditHead()).toMatchObject({ number: 2 });
  });

  it('take a step only from where they are, and nothing else of that job is kept', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    await write(opened, step('proposed', undefined), step('rejected', 'proposed'));
    const paused = { kind: 'paused', change, by: 'ann', at: clock.now() } as const;
    await expect(write(opened, paused, step('confirmed', 'proposed'))).rejects.toThrow('p1');
    expect(await opened.store.plan('p1')).toMatchObject({ state: 'rejected' });
    expect(await opened.store.pause(keyOfChange(change))).toBeUndefined();
    expect(await opened.store.auditHead()).toMatchObject({ number: 2 });
  });

  it('keep what a model wrote for them until they are over', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { store } = opened;
    const path = parseRepoPath('src/a.test.ts');
    const draft = { files: [{ kind: 'new', path, text: 'test();\n' }] } as const;
    const proposed = step('proposed', undefined);
    if (proposed.kind !== 'plan-step') throw new Error('no step');
    await write(opened, { ...proposed, step: { ...proposed.step, draft } });
    expect(await store.draft('p1')).toEqual(draft);
    await write(opened, step('confirmed', 'proposed'));
    expect(await store.draft('p1')).toEqual(draft);
    await write(opened, step('expired', 'confirmed'));
    expect(await store.draft('p1')).toBeUndefined();
    expect(await store.draft('p2')).toBeUndefined();
  });

  it('are found among those of all changes as long as they are not over', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { store } = opened;
    await write(opened, step('proposed', undefined));
    expect(await store.openPlans()).toEqual([plan]);
    await write(opened, step('confirmed', 'proposed'));
    expect(await store.openPlans()).toMatchObject([{ state: 'confirmed' }]);
    await write(opened, step('opened', 'confirmed'));
    expect(await store.openPlans()).toEqual([]);
  });

  it('are forgotten with their repository; what the audit log says of them is not', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    await write(opened, step('proposed', undefined));
    await write(opened, { kind: 'forgotten-repositories', forge: 'github', paths: [change.repo.path] });
    expect(await opened.store.plan('p1')).toBeUndefined();
    expect(await opened.store.auditHead()).toMatchObject({ number: 1 });
  });
}

function describeDismissals(createPlace: CreatePlace): void {
  const clock = new Clock();
  const [change, sibling, stranger] = [changeOf(1), changeOf(2), changeOf(1, 'acme/other')];
  const dismissed = (id: string, inRepository: boolean, reason = 'it is meant'): StoreWrite => ({
    kind: 'dismissed',
    change,
    dismissal: { ...tracked(id), inRepository, reason, by: 'ann', at: clock.now().toISOString() },
  });

  it('hold in their change, or in all of their repository, until they are taken back', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const idsOf = async (of: ChangeRef) => (await opened.store.dismissals(of)).map(({ id }) => id);
    await write(opened, dismissed('f1', false), dismissed('f2', true));
    expect([await idsOf(change), await idsOf(sibling), await idsOf(stranger)]).toEqual([
      ['f1', 'f2'],
      ['f2'],
      [],
    ]);
    await write(opened, dismissed('f1', false, 'another reason'));
    expect(await opened.store.dismissals(change)).toMatchObject([{ reason: 'another reason' }, {}]);
    await write(opened, { kind: 'reopened', change, ids: ['f2' as Fingerprint] });
    expect([await idsOf(change), await idsOf(sibling)]).toEqual([['f1'], []]);
    await write(opened, { kind: 'forgotten-repositories', forge: 'github', paths: [change.repo.path] });
    expect(await idsOf(change)).toEqual([]);
  });
}

function describePatches(createPlace: CreatePlace): void {
  const clock = new Clock();

  it('are kept until they expire, or their repository is forgotten', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { store } = opened;
    const expiresAt = clock.in(60);
    const kept = (id: string, path: string, end = expiresAt) => {
      const patch = { id, text: 'diff \0 \u{1f600}\r\n', expiresAt: end };
      return { kind: 'patch', change: changeOf(1, path), patch } as const;
    };
    await write(
      opened,
      kept('d1', 'acme/shop'),
      kept('d2', 'acme/other'),
      kept('d3', 'acme/shop', clock.in(-1)),
    );
    expect(await store.patch('d1')).toEqual(kept('d1', '').patch);
    expect(await opened.prune()).toBe(1);
    expect([await store.patch('d3'), await store.patch('d0')]).toEqual([undefined, undefined]);
    await write(opened, { kind: 'forgotten-repositories', forge: 'github', paths: ['acme/shop'] });
    expect([await store.patch('d1'), await store.patch('d2')]).toEqual([undefined, kept('d2', '').patch]);
  });
}

function describeConflicts(createPlace: CreatePlace): void {
  const clock = new Clock();
  const change = changeOf(1);
  const key = keyOfChange(change);
  const conflict = { head, target: 'main', targetHead: base, files: [], since: clock.now().toISOString() };
  const began = { kind: 'conflict-began', change, conflict } as const;

  it('are kept until they end, the last word counts, and those of a repository go with it', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { store } = opened;
    expect(await store.conflict(key)).toBeUndefined();
    await write(opened, began, { ...began, change: changeOf(2) });
    expect(await store.conflict(key)).toEqual(conflict);
    await write(opened, { ...began, conflict: { ...conflict, head: base } });
    expect(await store.conflict(key)).toMatchObject({ head: base });
    await write(opened, { kind: 'conflict-ended', change, at: clock.now() });
    expect(await store.conflict(key)).toBeUndefined();
    await write(opened, began);
    expect(await store.conflict(key)).toEqual(conflict);
    await write(opened, { kind: 'forgotten-repositories', forge: 'github', paths: [change.repo.path] });
    expect(await store.conflict(keyOfChange(changeOf(2)))).toBeUndefined();
  });

  it('are looked for in branches that a reviewed change wants to be merged into', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const { store } = opened;
    const review = (target: string) =>
      write(opened, { kind: 'review', report: { ...report(target), target }, tracked: [] });
    await review('main');
    expect([await store.isTarget(change.repo, 'main'), await store.isTarget(change.repo, 'dev')]).toEqual([
      true,
      false,
    ]);
    await review('dev');
    expect([await store.isTarget(change.repo, 'main'), await store.isTarget(change.repo, 'dev')]).toEqual([
      false,
      true,
    ]);
    expect(await store.isTarget(changeOf(1, 'acme/other').repo, 'dev')).toBe(false);
  });
}

function describeAwaited(createPlace: CreatePlace): void {
  it('are known by the comments of those who asked, until they were told', async () => {
    const clock = new Clock();
    const [change, other] = [changeOf(1), changeOf(1, 'acme/other')];
    const by = (comment: string): AwaitedBy => ({ comment, thread: undefined, installation: '7' });
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const awaited = (of: ChangeRef) => opened.store.awaited(keyOfChange(of));
    for (const comment of ['a', 'b', 'b'])
      await write(opened, { kind: 'review-awaited', change, by: by(comment) });
    await write(opened, { kind: 'review-awaited', change: other, by: { ...by('a'), thread: 't' } });
    expect([await awaited(change), await awaited(other)]).toEqual([
      [by('a'), by('b')],
      [{ ...by('a'), thread: 't' }],
    ]);
    await write(opened, { kind: 'review-told', change, comments: ['a', 'c'] });
    await write(opened, { kind: 'forgotten-repositories', forge: 'github', paths: ['acme/other'] });
    expect([await awaited(change), await awaited(other)]).toEqual([[by('b')], []]);
  });
}

const day = 24 * 3_600;

function describeRetention(createPlace: CreatePlace): void {
  it('goes when it is over: deliveries and jobs, but not what still has to happen', async () => {
    const clock = new Clock();
    await using place = await createPlace();
    await using opened = await place.open({ now: clock.now, keepDays: 10 });
    const { store, queue } = opened;
    for (let count = 0; count < 1_200; count++) void store.accept(delivery(`old ${count}`, clock.now()), []);
    await store.accept(delivery('old', clock.now()), [publishJob('done'), publishJob('dead')]);
    for (const end of ['done', 'dead']) {
      const job = await queue.claim();
      if (end === 'done') await queue.finish(job ?? fail(), { next: [], writes: [] });
      else await queue.fail(job ?? fail(), { error: 'no', retryAt: undefined });
    }
    await queue.enqueue([publishJob('waiting')]);
    expect(await opened.prune()).toBe(0);
    clock.pass(9 * day);
    await store.accept(delivery('new', clock.now()), []);
    expect(await opened.prune()).toBe(0);
    clock.pass(2 * day);
    expect(await opened.prune()).toBe(1_202);
    expect((await queue.list({ limit: 9 })).map(({ key }) => key)).toEqual(['waiting', 'dead']);
    expect(await store.accept(delivery('new', clock.now()), [])).toBe('known');
  });

  it('goes when another one took its place: the review before, but not the last of a change', async () => {
    const clock = new Clock();
    await using place = await createPlace();
    await using opened = await place.open({ now: clock.now, keepDays: 1, keepReviewDays: 90 });
    const { store } = opened;
    for (const id of ['r1', 'r2']) await write(opened, { kind: 'review', report: report(id), tracked: [] });
    clock.pass(89 * day);
    await opened.prune();
    expect(await store.review('r1')).toBeDefined();
    clock.pass(2 * day);
    await opened.prune();
    expect(await store.review('r1')).toBeUndefined();
    expect(await store.review('r2')).toBeDefined();
    expect(await store.memory(keyOfChange(changeOf(1)))).toMatchObject({ review: 'r2' });
  });

  it('leaves the last delivery, which says since when some may be missing', async () => {
    const clock = new Clock();
    await using place = await createPlace();
    await using opened = await place.open({ now: clock.now, keepDays: 10 });
    const last = clock.now();
    await opened.store.accept(delivery('last', last), []);
    clock.pass(100 * day);
    await opened.prune();
    expect(await opened.store.lastDelivery('github')).toEqual(last);
  });
}

function fail(): never {
  throw new Error('there was no job');
}
