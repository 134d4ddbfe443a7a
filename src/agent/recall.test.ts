import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Clock } from '../../test/contracts/place.ts';
import type { OpenedStore, Place } from '../../test/contracts/place.ts';
import { publishJob } from '../../test/contracts/samples.ts';
import { createSqlitePlace } from '../../test/contracts/sqlite-place.ts';
import type { AgentSettings } from '../domain/agent-settings.ts';
import { guidanceOfDismissal } from '../domain/guidance.ts';
import type { Guidance, GuidanceSubject } from '../domain/guidance.ts';
import type { Fingerprint } from '../domain/ids.ts';
import type { StoreWrite } from '../ports/store.ts';
import { askAgent } from './ask.ts';
import { reviewWithAgent } from './review.ts';
import { createScene } from './test-kit/scene.ts';
import { agrees, asksFor, isRefutation, says, scriptedModel, textOf } from './test-kit/scripted-model.ts';

const repo = { forge: 'github', path: 'acme/shop' } as const;
const line = 'return sum(items, taxRate);';
const cart = `export function total(items) {\n  ${line}\n}\n`;
const claim = {
  ...{ kind: 'logic', path: 'src/cart.js', line: 2, quote: line, severity: 'warning' },
  ...{ confidence: 'certain', what: 'The tax is added twice.', why: 'It is.', instead: 'Do not.', edits: [] },
};
const about: GuidanceSubject = {
  ...{ origin: 'agent', kind: 'logic', path: 'src/cart.js', symbol: '', quote: line, what: claim.what },
};

function dismissed(
  finding: string,
  more: Partial<GuidanceSubject> = {},
  role: Guidance['role'] = 'contributor',
) {
  const lesson = { change: { repo, number: 1 }, finding: finding as Fingerprint, role };
  const said = { reason: `rates are net (${finding})`, by: 'ann', at: '2026-01-01T00:00:00.000Z' };
  return guidanceOfDismissal(said, { ...lesson, about: { ...about, ...more } });
}

describe('what people said', () => {
  const clock = new Clock();
  let place: Place;
  let opened: OpenedStore;
  beforeEach(async () => {
    place = await createSqlitePlace();
    opened = await place.open(clock);
  });
  afterEach(async () => {
    await opened[Symbol.asyncDispose]();
    await place[Symbol.asyncDispose]();
  });

  async function write(...writes: readonly StoreWrite[]): Promise<void> {
    await opened.queue.enqueue([publishJob('writer')]);
    const job = await opened.queue.claim();
    await (job && opened.queue.finish(job, { next: [], writes }));
  }
  const learn = (...all: readonly Guidance[]) =>
    write(...all.map((guidance) => ({ kind: 'guidance-learnt', guidance, most: 99 }) as const));

  interface How {
    readonly settings?: Partial<AgentSettings>;
    readonly tokens?: number;
    readonly text?: string;
    readonly kind?: string;
    readonly asks?: readonly [string, unknown];
  }

  function scene({ settings, tokens = 1_500, text = cart, kind = 'logic', asks }: How) {
    const model = scriptedModel((request) => {
      if (isRefutation(request)) return agrees(request);
      if (asks !== undefined && request.messages.length === 1) return asksFor(asks);
      return request.answer?.name === 'review'
        ? says({ findings: [{ ...claim, kind }] })
        : says({ answer: 'So it is.', places: [] });
    });
    const memory = { book: opened.guidance, limits: { shown: 8, tokens } };
    const { task, parts, ledger } = createScene({
      ...{ model, added: { 'src/cart.js': text }, ...(settings && { settings }) },
      parts: { memory },
      task: { isIncluded: (path) => !path.startsWith('private/') },
    });
    return { model, task, parts, ledger };
  }

  async function review(how: How = {}) {
    const { model, task, parts, ledger } = scene(how);
    const done = await reviewWithAgent(task, parts, new AbortController().signal);
    const [first] = model.requests;
    const steps = ledger.recorded.filter(({ kind }) => kind === 'memory').map(({ words }) => words);
    return { ...done, shown: textOf(first), first, steps };
  }

  it('is shown to the model with a change that it fits, as data, and the log tells so', async () => {
    const entry = dismissed('f1');
    await learn(entry);
    const { shown, first, steps, findings } = await review();
    expect(shown).toMatch(
      /<data \w+ said>\npeople here did not want this \| agent \| logic \| src\/cart\.js/,
    );
    expect(shown).toContain('| ann (contributor): rates are net (f1)\n</data');
    expect(first?.system).not.toContain('rates are net');
    expect(steps).toEqual([`shown: ${entry.id}`]);
    // A contributor's word in another change makes the model less sure; it takes nothing away.
    expect(findings).toHaveLength(1);
  });

  it('is shown with a question', async () => {
    await learn(dismissed('f1'));
    const { model, task, parts } = scene({});
    const question = 'Are rates net?';
    await askAgent({ ...task, question }, parts, new AbortController().signal);
    expect(textOf(model.requests[0])).toContain('rates are net (f1)');
  });

  it('is found by the model itself, too', async () => {
    await learn(dismissed('f1', { path: 'lib/other.js', quote: '', what: '' }));
    const asks = ['people_said', { words: 'net' }] as const;
    const { model, task, parts } = scene({ asks });
    await reviewWithAgent(task, parts, new AbortController().signal);
    expect(textOf(model.requests[1])).toMatch(/<data \w+ found>\n.*rates are net \(f1\)/);
  });

  it('is not shown when it was taken back, is of files that may not be seen, is too long, or is not wanted', async () => {
    await learn(dismissed('f1'), dismissed('f2', { path: 'private/rates.js' }));
    expect((await review()).shown).not.toContain('(f2)');
    expect((await review({ tokens: 20 })).steps).toEqual([]);
    const off = await review({ settings: { learn: false } });
    expect([off.shown.includes('rates are net'), off.steps]).toEqual([false, []]);
    expect(off.first?.tools.map(({ name }) => name)).not.toContain('people_said');
    await write({ kind: 'reopened', change: { repo, number: 1 }, ids: ['f1' as Fingerprint] });
    expect((await review()).shown).not.toContain('rates are net');
  });

  it('settles a claim that a maintainer dismissed in another change', async () => {
    const entry = dismissed('f1', {}, 'maintainer');
    await learn(entry);
    const { findings, dropped, steps } = await review();
    expect(findings).toEqual([]);
    expect(dropped).toMatchObject([{ because: 'dismissed', settledBy: { id: entry.id } }]);
    expect(steps).toEqual([`shown: ${entry.id}`, `dropped by: ${entry.id}`]);
  });

  it('settles what was only written in another form', async () => {
    await learn(dismissed('f1', { quote: 'return   sum( items, taxRate )' }, 'maintainer'));
    expect((await review()).dropped).toMatchObject([{ because: 'dismissed' }]);
  });

  it.each<[string, Partial<GuidanceSubject>, How]>([
    ['another kind of bug', { kind: 'security' }, {}],
    ['another file', { path: 'src/other.js' }, {}],
    ['other code', { quote: 'return sum(items, taxRates);' }, {}],
    ['code that does the opposite', { quote: 'return sum(items, -taxRate);' }, {}],
    ['one line of several', { quote: `${line}\n}` }, {}],
    ['one of two twins', {}, { text: `${cart}\n${cart.replace('total', 'again')}` }],
    ['what a rule found', { origin: 'no-bad-sum' }, {}],
  ])('settles nothing of %s', async (_what, more, how) => {
    await learn(dismissed('f1', more, 'maintainer'));
    expect((await review(how)).findings).toHaveLength(1);
  });

  it('settles nothing of code too short to be known by', async () => {
    await learn(dismissed('f1', { quote: 'return null;' }, 'maintainer'));
    const text = cart.replace(line, 'return null;');
    const { model, task, parts } = scene({ text });
    const short = scriptedModel((request) =>
      isRefutation(request) ? agrees(request) : says({ findings: [{ ...claim, quote: 'return null;' }] }),
    );
    const done = await reviewWithAgent(
      task,
      { ...parts, models: { of: () => short } },
      new AbortController().signal,
    );
    expect([done.findings.length, model.requests.length]).toEqual([1, 0]);
  });
});
