import { expect, it } from '@jest/globals';
import type { StoreWrite } from '../../src/ports/store.ts';
import { keyOfChange } from '../../src/domain/job.ts';
import { Clock } from './place.ts';
import type { CreatePlace, OpenedStore } from './place.ts';
import { changeOf, head, publishJob, reviewJob } from './samples.ts';

type Write = (opened: OpenedStore, ...writes: readonly StoreWrite[]) => Promise<void>;

/** What is kept for chats. */
export function describeChats(createPlace: CreatePlace, write: Write): void {
  const clock = new Clock();
  const [change, other] = [changeOf(1), changeOf(2, 'acme/other')];
  const to = { chat: 'slack', channel: 'C1' } as const;
  const expected = { kind: 'card-expected', change, to, code: 'abc', at: clock.now() } as const;
  const shown = { kind: 'card-shown', change, to, message: 'm1', thread: 't1', digest: 'd1' } as const;
  const user = { chat: 'slack', team: 'T1', id: 'U1', name: 'Ann' } as const;
  const account = { id: '7', name: 'ann', isBot: false };
  const link = { user, forge: 'github', account, code: 'once', at: clock.now() } as const;

  it('has one message for each change and channel, expected since the first time', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const record = { ...to, change, code: 'abc', since: clock.now() };
    await write(opened, expected);
    const before = { ...record, message: undefined, thread: undefined, digest: '' };
    expect(await opened.store.cards(keyOfChange(change))).toEqual([before]);
    await write(opened, shown, { ...expected, at: clock.in(60) });
    const after = { ...record, message: 'm1', thread: 't1', digest: 'd1' };
    expect(await opened.store.cards(keyOfChange(change))).toEqual([after]);
    expect(await opened.store.cardByCode('abc')).toEqual(after);
    expect(await opened.store.cardByCode('abcd')).toBeUndefined();
    await write(opened, { ...expected, change: other, code: 'def' });
    await write(opened, { kind: 'forgotten-repositories', forge: 'github', paths: ['acme/other'] });
    expect(await opened.store.cardByCode('def')).toBeUndefined();
    expect(await opened.store.cards(keyOfChange(change))).toEqual([after]);
  });

  it('knows who somebody is at each forge, by a code that works once', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    await write(opened, { kind: 'account-linked', link });
    await write(opened, { kind: 'account-linked', link: { ...link, forge: 'gitlab', code: 'two' } });
    expect(await opened.store.chatAccount(user, 'github')).toEqual(account);
    expect(await opened.store.chatAccount({ ...user, team: 'T2' }, 'github')).toBeUndefined();
    expect(await opened.store.chatUsers('github', '7')).toEqual([{ chat: 'slack', team: 'T1', id: 'U1' }]);
    expect(await opened.store.isLinkCodeUsed('once')).toBe(true);
    const stolen = { ...link, account: { ...account, id: '8' } };
    await expect(write(opened, { kind: 'account-linked', link: stolen })).rejects.toThrow();
    expect(await opened.store.chatAccount(user, 'github')).toEqual(account);
  });

  it('knows the newest review of a change that was asked for before then, until it ends or is given up', async () => {
    await using place = await createPlace();
    await using opened = await place.open(clock);
    const underWay = () => opened.store.reviewUnderWay(keyOfChange(change), clock.now());
    const job = reviewJob(keyOfChange(change));
    const payload = { change, installation: '7', expected: undefined, again: true };
    expect(await underWay()).toBeUndefined();
    await opened.queue.enqueue([{ ...job, kind: 'review', payload }, publishJob(keyOfChange(change))]);
    expect(await underWay()).toEqual({ head: undefined });
    await opened.queue.enqueue([job]);
    expect(await underWay()).toEqual({ head });
    expect(await opened.store.reviewUnderWay(keyOfChange(change), clock.in(-60))).toBeUndefined();
    expect(await opened.store.reviewUnderWay(keyOfChange(other), clock.now())).toBeUndefined();
    for (let one = await opened.queue.claim(); one !== undefined; one = await opened.queue.claim())
      await opened.queue.fail(one, { error: 'no', retryAt: undefined });
    expect(await underWay()).toBeUndefined();
  });

  it('gives a name to one who claims it, until he gives it back or it is old', async () => {
    await using place = await createPlace();
    await using opened = await place.open({ now: clock.now, keepDays: 1 });
    const claim = (): Promise<boolean> => opened.store.claim('once', clock.now());
    expect(await Promise.all([claim(), claim()])).toEqual([true, false]);
    await opened.store.release('once');
    expect([await claim(), await claim()]).toEqual([true, false]);
    clock.pass(2 * 24 * 3_600);
    await opened.queue.enqueue([publishJob('a')]);
    await opened.prune();
    expect(await claim()).toBe(true);
  });
}
