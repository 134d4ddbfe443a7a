import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AgentStep, ModelCall } from '../../src/domain/agent.ts';
import type { Ledger } from '../../src/ports/ledger.ts';
import type { ModelTurn } from '../../src/ports/model.ts';
import { Clock } from './place.ts';
import type { CreatePlace, OpenedStore, Place } from './place.ts';
import { changeOf } from './samples.ts';

const day = 24 * 3_600;

const turn: ModelTurn = {
  ...{ text: '{"findings":[]} 😀', outcome: 'answered', model: 'glm-5.3' },
  tools: [{ id: 't1', name: 'read_file', input: { path: 'a', lines: [1, 2] } }],
  tokens: { input: 100, cachedInput: 40, output: 20 },
};

/** What holds of every keeper of what the agent spends. */
export function describeLedger(createPlace: CreatePlace): void {
  describe('a ledger', () => {
    let place: Place;
    let clock: Clock;
    let opened: OpenedStore;
    beforeEach(async () => {
      clock = new Clock();
      place = await createPlace();
      opened = await open();
    });
    afterEach(async () => {
      await opened[Symbol.asyncDispose]();
      await place[Symbol.asyncDispose]();
    });
    const open = () => place.open({ now: clock.now, keepDays: 30, keepReviewDays: 90 });
    const bench: Bench = {
      ledger: () => opened.ledger,
      clock: () => clock,
      prune: () => opened.prune(),
      reopen: async () => {
        await opened[Symbol.asyncDispose]();
        opened = await open();
      },
      call: (changes) => ({ ...callAt(clock.now()), ...changes }),
    };
    describeJournal(bench);
    describeSums(bench);
  });
}

interface Bench {
  readonly ledger: () => Ledger;
  readonly clock: () => Clock;
  readonly prune: () => Promise<number>;
  readonly reopen: () => Promise<void>;
  readonly call: (changes?: Partial<ModelCall>) => ModelCall;
}

function callAt(at: Date): ModelCall {
  const change = changeOf(1);
  return {
    ...{ run: 'r1', at, change, repository: change.repo, task: 'review', profile: 'review' },
    ...{ model: 'glm-5.3', tokens: turn.tokens, cost: 720, milliseconds: 1_500.5, outcome: 'answered' },
  };
}

function describeJournal({ ledger, clock, prune, reopen, call }: Bench): void {
  it('has the answer to a request that was paid for, also after the process ended', async () => {
    await ledger().keep(call(), { request: 'd1', turn });
    await reopen();
    expect(await ledger().answer('r1', 'd1')).toEqual(turn);
    expect(await ledger().answer('r1', 'd2')).toBeUndefined();
    expect(await ledger().answer('r2', 'd1')).toBeUndefined();
  });

  it('counts a call without an answer, and one that was made again', async () => {
    await ledger().keep(call({ outcome: 'timed-out' }), undefined);
    await ledger().keep(call(), { request: 'd1', turn });
    await ledger().keep(call(), { request: 'd1', turn: { ...turn, text: 'another' } });
    expect(await ledger().spent({ run: 'r1' })).toMatchObject({ calls: 3, tokens: 360 });
    expect((await ledger().answer('r1', 'd1'))?.text).toBe(turn.text);
  });

  it('has the steps of a run in their order; a step that is made again stands there once', async () => {
    const step = (index: number, words: string): AgentStep => {
      return { run: 'r1', index, kind: 'turn', part: 'cart', words, at: clock().now() };
    };
    for (const one of [step(1, 'b'), step(0, 'a'), step(1, 'c')]) await ledger().step(one);
    await ledger().step({ ...step(0, 'other'), run: 'r2' });
    expect(await ledger().steps('r1')).toEqual([step(0, 'a'), step(1, 'c')]);
  });

  it('keeps no more of the steps than a person would read', async () => {
    const step: AgentStep = {
      ...{
        run: 'r1',
        index: 1_000_000,
        kind: 'tool',
        part: '',
        words: 'x'.repeat(10_000),
        at: clock().now(),
      },
    };
    await ledger().step(step);
    await ledger().step({ ...step, index: 0 });
    expect((await ledger().steps('r1')).map(({ words }) => words.length)).toEqual([500]);
  });

  it('forgets answers and steps before calls', async () => {
    await ledger().keep(call(), { request: 'd1', turn });
    await ledger().step({ run: 'r1', index: 0, kind: 'plan', part: '', words: '', at: clock().now() });
    clock().pass(29 * day);
    expect(await prune()).toBe(0);
    clock().pass(2 * day);
    expect(await prune()).toBe(2);
    expect([await ledger().answer('r1', 'd1'), await ledger().steps('r1')]).toEqual([undefined, []]);
    expect((await ledger().spent({ run: 'r1' })).calls).toBe(1);
    clock().pass(60 * day);
    expect(await prune()).toBe(1);
    expect((await ledger().spent({ run: 'r1' })).calls).toBe(0);
  });
}

function describeSums({ ledger, clock, call }: Bench): void {
  it('sums what a run, a change and a repository spent', async () => {
    expect(await ledger().spent({ run: 'r1' })).toEqual({ calls: 0, tokens: 0, cost: 0 });
    await ledger().keep(call(), undefined);
    clock().pass(day);
    const since = clock().now();
    await ledger().keep(call({ run: 'r2', cost: undefined }), undefined);
    await ledger().keep(call({ run: 'r3', change: changeOf(2) }), undefined);
    const elsewhere = changeOf(1, 'acme/site');
    await ledger().keep(call({ run: 'r4', change: elsewhere, repository: elsewhere.repo }), undefined);
    expect(await ledger().spent({ run: 'r1' })).toEqual({ calls: 1, tokens: 120, cost: 720 });
    expect(await ledger().spent({ change: changeOf(1) })).toEqual({ calls: 2, tokens: 240, cost: 720 });
    const repository = changeOf(1).repo;
    expect(await ledger().spent({ repository, since })).toEqual({ calls: 2, tokens: 240, cost: 720 });
  });

  it('sums by name, what cost most first, with the call in the middle and what has no price', async () => {
    const since = clock().now();
    for (const milliseconds of [100, 900, 200, 300]) await ledger().keep(call({ milliseconds }), undefined);
    await ledger().keep(call({ model: 'local', cost: undefined, outcome: 'timed-out' }), undefined);
    const [first, second, ...others] = await ledger().costs('model', since);
    expect(first).toEqual({
      ...{ name: 'glm-5.3', calls: 4, failed: 0, tokens: 480, cost: 2_880, unpriced: 0 },
      ...{ usage: { input: 400, cachedInput: 160, output: 80 }, medianMilliseconds: 250 },
    });
    expect(second).toMatchObject({ name: 'local', failed: 1, cost: 0, unpriced: 1 });
    expect(others).toEqual([]);
  });

  it.each([
    ['repository', ['github:acme/shop']],
    ['change', ['github:acme/shop#1', 'github:acme/shop']],
    ['day', ['2026-01-01', '2026-01-02']],
    ['task', ['review', 'ask']],
  ] as const)('names what it sums by %s', async (by, names) => {
    const since = clock().now();
    await ledger().keep(call(), undefined);
    clock().pass(day);
    await ledger().keep(call({ task: 'ask', change: undefined, cost: 1 }), undefined);
    expect((await ledger().costs(by, since)).map(({ name }) => name)).toEqual(names);
  });

  it('leaves out what is from before', async () => {
    await ledger().keep(call(), undefined);
    clock().pass(1);
    expect(await ledger().costs('day', clock().now())).toEqual([]);
  });
}
