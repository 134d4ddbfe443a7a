import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CardNote, CardRecord, ChangeCard } from '../../../src/domain/change-card.ts';
import { isAppError } from '../../../src/domain/errors.ts';
import { anyCard, anyNote, card, forgeAddress, note, recordAt, week } from './cards.ts';
import type { ChatFault, NotifierBench, SeenMessage } from './notifier-bench.ts';

const never = new AbortController().signal;

/** What holds of every chat that people can answer in. */
export function describeNotifier(name: string, start: () => Promise<NotifierBench>): void {
  describe(`a change in ${name}`, () => {
    let started: NotifierBench | undefined;
    beforeAll(async () => {
      started = await start();
    });
    afterAll(async () => {
      const refusals = started?.refusals();
      await started?.[Symbol.asyncDispose]();
      expect(refusals).toEqual([]);
    });
    const bench = (): NotifierBench => {
      if (started === undefined) throw new Error('not started');
      return started;
    };
    describePlaces(bench);
    describeNotes(bench);
    describeFaults(bench);
    describeOutsiders(bench);
  });
}

type Bench = () => NotifierBench;

function show(bench: Bench, record: CardRecord, shown: ChangeCard = card) {
  return bench().notifier.show(shown, record, never);
}

/** While nothing goes as it should. */
function attempt(bench: Bench, record: CardRecord, { kind }: ChatFault) {
  const { notifier, impatient = notifier } = bench();
  return (kind === 'hang' ? impatient : notifier).show(card, record, never);
}

/** A card that stands. */
async function shownAt(bench: Bench, at = bench().channel()): Promise<CardRecord> {
  const place = await show(bench, recordAt(at));
  if (place === 'gone') throw new Error('it was taken away at once');
  return recordAt(at, place);
}

async function codeOf(doing: Promise<unknown>): Promise<string> {
  const error: unknown = await doing.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return isAppError(error) ? error.code : String(error);
}

function describePlaces(bench: Bench): void {
  it('is one message with what was found, where, and buttons', async () => {
    const record = await shownAt(bench);
    const [message, ...others] = bench().messages(record);
    expect(others).toEqual([]);
    expect(message?.id).toBe(record.message);
    for (const words of [
      'Save the cart',
      'acme/shop',
      'eve',
      '1 error',
      'src/save.ts:3',
      'save()',
      'p1a2b3c4d',
    ])
      expect(message?.text).toContain(words);
    const finding = card.findings[0];
    expect(message?.links).toEqual(expect.arrayContaining([card.url, finding?.url]));
    expect(message?.buttons.map((label) => label.replace('…', ''))).toEqual([
      'Show plan',
      'Confirm fix',
      'Reject',
      'Dismiss',
      'Review again',
    ]);
  });

  it('is written over in its place', async () => {
    const record = await shownAt(bench);
    const merged: ChangeCard = { ...card, state: 'merged', buttons: [] };
    expect(await show(bench, record, merged)).toMatchObject({ message: record.message });
    const [message, ...others] = bench().messages(record);
    expect([others, message?.buttons]).toEqual([[], []]);
    expect(message?.text).toContain('Merged');
  });

  it('has a message in each channel', async () => {
    const [a, b] = [await shownAt(bench), await shownAt(bench)];
    expect([bench().messages(a).length, bench().messages(b).length]).toEqual([1, 1]);
  });

  it('is not put back when a person took its message away', async () => {
    const record = await shownAt(bench);
    bench().deleteMessage(record, record.message ?? '');
    expect(await show(bench, record)).toBe('gone');
    expect(bench().messages(record)).toEqual([]);
  });

  it('is not taken for another bot’s message that is marked alike', async () => {
    const at = bench().channel();
    bench().impersonate(at, card.code);
    const place = await show(bench, recordAt(at));
    const [theirs, ours] = bench().messages(at);
    expect(place).toMatchObject({ message: ours?.id });
    expect(theirs?.text).not.toContain('Save the cart');
  });

  it('is said in Chinese where that is the language', async () => {
    const at = bench().channel();
    await show(bench, recordAt(at), { ...card, language: 'zh-CN' });
    const [message] = bench().messages(at);
    expect(message?.text).toContain('1 个错误');
    expect(message?.buttons).toContain('确认修复');
  });
}

function describeNotes(bench: Bench): void {
  it('has details below its message, each told once', async () => {
    const record = await shownAt(bench);
    await bench().notifier.tell(note, record, never);
    await bench().notifier.tell(note, record, never);
    const other: CardNote = { ...note, name: 'n2', heading: 'Another' };
    await bench().notifier.tell(other, record, never);
    const told = bench().thread(record, record.message ?? '');
    expect(told.map(({ text }) => text.includes('Another'))).toEqual([false, true]);
    expect(told[0]?.text).toContain('src/save.ts');
    expect(new Set(told[0]?.links)).toEqual(new Set([note.items[0]?.url]));
    expect(bench().messages(record)).toHaveLength(1);
  });

  it('may be told of below a message that was taken away: nothing happens', async () => {
    const record = await shownAt(bench);
    bench().deleteMessage(record, record.message ?? '');
    await bench().notifier.tell(note, record, never);
    expect(bench().messages(record)).toEqual([]);
  });

  it('is counted in the digest of a week, which is told once', async () => {
    const at = bench().channel();
    const now = { ...week, name: `${week.name}:1`, to: new Date().toISOString() };
    await bench().notifier.digest(now, at, never);
    await bench().notifier.digest(now, at, never);
    const [message, ...others] = bench().messages(at);
    expect(others).toEqual([]);
    for (const words of ['12', '7', '2 hours', 'p1a2b3c4d']) expect(message?.text).toContain(words);
  });
}

function describeFaults(bench: Bench): void {
  const failing: readonly (readonly [string, ChatFault, string])[] = [
    ['is asked to wait', { kind: 'limited', seconds: 30 }, 'rate-limited'],
    ['meets a page of HTML', { kind: 'unavailable' }, 'service-unavailable'],
    ['gets no answer', { kind: 'hang' }, 'service-unavailable'],
  ];

  it.each(failing)('that %s is shown when it is tried again, once', async (_, fault, code) => {
    const at = bench().channel();
    {
      using _fault = bench().fault(fault);
      expect(await codeOf(attempt(bench, recordAt(at), fault))).toBe(code);
    }
    expect(bench().messages(at)).toEqual([]);
    const record = await shownAt(bench, at);
    {
      using _fault = bench().fault(fault);
      expect(await codeOf(attempt(bench, record, fault))).toBe(code);
    }
    await show(bench, record);
    expect(bench().messages(at)).toHaveLength(1);
  });

  it('says until when it must not be tried again', async () => {
    using _fault = bench().fault({ kind: 'limited', seconds: 30 });
    const error: unknown = await show(bench, recordAt(bench().channel())).catch((reason: unknown) => reason);
    const retryAt = isAppError(error, 'rate-limited') ? Date.parse(error.details['retryAt'] ?? '') : 0;
    const seconds = (retryAt - Date.now()) / 1_000;
    expect(seconds).toBeGreaterThan(20);
    expect(seconds).toBeLessThan(40);
  });

  it('whose message was taken, but the answer lost, is not said a second time', async () => {
    const record = recordAt(bench().channel());
    {
      using _fault = bench().fault({ kind: 'lose-answer' });
      expect(await codeOf(show(bench, record))).toBe('service-unavailable');
    }
    const [message] = bench().messages(record);
    const place = await show(bench, record, { ...card, verdict: 'pass' });
    expect(place).toMatchObject({ message: message?.id });
    expect(bench().messages(record)).toHaveLength(1);
  });

  it('whose detail was taken, but the answer lost, is not told of a second time', async () => {
    const record = await shownAt(bench);
    {
      using _fault = bench().fault({ kind: 'lose-answer' });
      expect(await codeOf(bench().notifier.tell(note, record, never))).toBe('service-unavailable');
    }
    await bench().notifier.tell(note, record, never);
    expect(bench().thread(record, record.message ?? '')).toHaveLength(1);
  });

  it('is refused, with what to do, when our token is not taken any more', async () => {
    using _revoked = bench().revoke();
    const error: unknown = await show(bench, recordAt(bench().channel())).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'service-refused',
      message: expect.stringMatching(/token/i) as unknown,
    });
  });

  it('is refused, with what to do, when its channel was deleted', async () => {
    const record = await shownAt(bench);
    bench().deleteChannel(record);
    const error: unknown = await show(bench, recordAt(record)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'service-refused',
      message: expect.stringMatching(/channel/i) as unknown,
    });
  });

  it('is given up at once when the job is', async () => {
    const stop = new AbortController();
    using _fault = bench().fault({ kind: 'hang' });
    const showing = bench().notifier.show(card, recordAt(bench().channel()), stop.signal);
    stop.abort(new Error('the job is over'));
    await expect(showing).rejects.toThrow('the job is over');
  });
}

function describeOutsiders(bench: Bench): void {
  const isHarmless = ({ links, mentions }: SeenMessage): boolean =>
    mentions.length === 0 && links.every((link) => link.startsWith(`${forgeAddress}/`));

  it('mentions nobody and links nowhere but to its forge, whatever outsiders write', async () => {
    const at = bench().channel();
    await fc.assert(
      fc.asyncProperty(anyCard, async (shown) => {
        await show(bench, recordAt(at, { code: `c${bench().messages(at).length}` }), shown);
        const message = bench().messages(at).at(-1);
        expect(message === undefined ? 'nothing' : isHarmless(message)).toBe(true);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('nor do its details', async () => {
    const record = await shownAt(bench);
    await fc.assert(
      fc.asyncProperty(anyNote, async (told) => {
        await bench().notifier.tell(told, record, never);
        const message = bench()
          .thread(record, record.message ?? '')
          .at(-1);
        expect(message === undefined ? 'nothing' : isHarmless(message)).toBe(true);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
}
