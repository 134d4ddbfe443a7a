import { expect, it } from '@jest/globals';
import { keyOfChange } from '../../src/domain/job.ts';
import type { ChangeRef } from '../../src/domain/change-request.ts';
import type { Fingerprint, RepoPath } from '../../src/domain/ids.ts';
import type { FindingNews, ReportedFinding, ReviewReport } from '../../src/domain/review-report.ts';
import type { StoreWrite } from '../../src/ports/store.ts';
import { Clock } from './place.ts';
import type { CreatePlace, OpenedStore } from './place.ts';
import { changeOf, head, report, tracked } from './samples.ts';

const to = { chat: 'slack', channel: 'C1' } as const;
const day = 24 * 3_600;
const [one, two, elsewhere] = [changeOf(1), changeOf(2), changeOf(3)];

type Write = (opened: OpenedStore, ...writes: readonly StoreWrite[]) => Promise<void>;

/** What a channel is told of a week, which begins when the clock does. */
export function describeWeeks(createPlace: CreatePlace, write: Write): void {
  const clock = new Clock();
  const week = { from: clock.now(), to: clock.in(7 * day) };
  const nothing = { found: 0, fixed: 0, dismissed: 0, openPlans: [], settings: [] };

  it('count what was found, and what of it was fixed and how soon, in the changes that have a card there', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    await write(opened, card(one), card(two), card(elsewhere, 'C2'));
    expect(await opened.store.weekOf(to, week)).toEqual({ ...nothing, medianSecondsToFix: undefined });
    await write(
      opened,
      reviewed(one, clock.in(-100), { fresh: ['before', 'stays'] }),
      reviewed(one, clock.in(50), { fresh: ['a', 'b'], repeated: ['stays'], gone: ['before'] }),
      reviewed(one, clock.in(60), { repeated: ['stays'], gone: ['a', 'b'] }),
      reviewed(one, clock.in(70), { repeated: ['stays'], returned: ['b'] }),
      reviewed(two, clock.in(80), { fresh: ['a'] }),
      reviewed(elsewhere, clock.in(80), { fresh: ['x'] }),
      reviewed(two, clock.in(7 * day), { fresh: ['later'], gone: ['a'] }),
    );
    expect(await opened.store.weekOf(to, week)).toMatchObject({
      ...{ found: 3, fixed: 2, medianSecondsToFix: 80 },
      settings: [{ language: 'en', routes: [] }],
    });
  });

  it('count from when a review was published', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const first = reviewed(one, clock.in(10), { fresh: ['a'] });
    const published = { kind: 'published', review: first.report.id, at: clock.in(40) } as const;
    await write(opened, card(one), first, published);
    await write(opened, reviewed(one, clock.in(100), { gone: ['a'] }));
    expect(await opened.store.weekOf(to, week)).toMatchObject({ fixed: 1, medianSecondsToFix: 60 });
  });

  it('count what people dismissed then, and the plans that are open now', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const dismissed = (change: ChangeRef, id: string, at: Date, inRepository = false): StoreWrite => ({
      kind: 'dismissed',
      change,
      dismissal: { ...tracked(id), inRepository, reason: '', by: 'ann', at: at.toISOString() },
    });
    await write(
      opened,
      ...[card(one), card(two), card(elsewhere, 'C2')],
      dismissed(one, 'a', clock.in(0)),
      dismissed(two, 'b', clock.in(7 * day - 1), true),
      dismissed(one, 'early', clock.in(-1)),
      dismissed(one, 'late', clock.in(7 * day)),
      dismissed(elsewhere, 'c', clock.in(10)),
      dismissed(changeOf(1, 'acme/other'), 'd', clock.in(10), true),
      ...[plan('p1', one), plan('p2', elsewhere)],
    );
    expect(await opened.store.weekOf(to, week)).toMatchObject({
      dismissed: 2,
      openPlans: [{ plan: 'p1', change: one }],
    });
  });

  it('are of the channels in which changes have cards', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    expect(await opened.store.channels()).toEqual([]);
    await write(opened, card(two, 'C2'), card(one), card(two), card(one, ''));
    expect((await opened.store.channels()).map(({ channel }) => channel)).toEqual(['', 'C1', 'C2']);
  });
}

function card(change: ChangeRef, channel: string = to.channel): StoreWrite {
  const at = new Date(0);
  return { kind: 'card-expected', change, to: { chat: to.chat, channel }, code: keyOfChange(change), at };
}

function plan(id: string, change: ChangeRef): StoreWrite {
  const facts = { id, change, head, fixes: [], digest: '', askedBy: 'ann', askedAt: '', branch: '' };
  const step = { from: undefined, by: 'ann', where: 'thread', at: new Date(0) } as const;
  return { kind: 'plan-step', step: { ...step, plan: { ...facts, expiresAt: '', state: 'proposed' } } };
}

type News = Partial<Record<FindingNews | 'gone', readonly string[]>>;

function reviewed(
  change: ChangeRef,
  at: Date,
  { gone = [], ...news }: News,
): Extract<StoreWrite, { kind: 'review' }> {
  const findings = Object.entries(news).flatMap(([kind, ids]) =>
    ids.map((id) => finding(id, kind as FindingNews)),
  );
  const all: ReviewReport = {
    ...report(`${keyOfChange(change)}@${at.getTime()}`, change),
    findings,
    gone: gone.map((id) => ({ id: id as Fingerprint, rule: 'r', path: 'a' as RepoPath, isNews: true })),
    createdAt: at.toISOString(),
  };
  return { kind: 'review', report: all, tracked: [] };
}

function finding(id: string, news: FindingNews): ReportedFinding {
  const nowhere = { line: 1, column: 1 };
  const text = { en: '', 'zh-CN': '' };
  return {
    ...{ id: id as Fingerprint, news, rule: 'r', family: 'error-handling', kind: 'k', severity: 'note' },
    ...{ confidence: 'certain', path: 'a' as RepoPath, start: nowhere, end: nowhere },
    ...{ what: text, why: text, instead: text, anchor: undefined, fix: undefined },
  };
}
