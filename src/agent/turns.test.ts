import { describe, expect, it } from '@jest/globals';
import { AppError } from '../domain/errors.ts';
import type { ModelRequest, ModelTurn } from '../ports/model.ts';
import { CallsUnderWay } from './calls-under-way.ts';
import { reviewWithAgent } from './review.ts';
import { createScene, sceneSettings } from './test-kit/scene.ts';
import type { SceneOptions } from './test-kit/scene.ts';
import {
  agrees,
  asksFor,
  hangs,
  isRefutation,
  says,
  scriptedModel,
  textOf,
  turnTokens,
} from './test-kit/scripted-model.ts';
import type { Asked, Reply } from './test-kit/scripted-model.ts';

const added = { 'src/cart.js': 'export const total = (items) => items[items.length].price;\n' };
const claim = {
  ...{ kind: 'logic', path: 'src/cart.js', line: 1, quote: 'items[items.length].price' },
  ...{ severity: 'warning', confidence: 'certain', edits: [] },
  ...{ what: 'It reads behind the end.', why: 'It always throws.', instead: 'Use items.at(-1).' },
};
const nothing = says({ findings: [] });

async function review(reply: Reply, options: Partial<SceneOptions> & { signal?: AbortSignal } = {}) {
  const model = scriptedModel(reply);
  const { task, parts, ledger } = createScene({ model, added, ...options });
  const signal = options.signal ?? new AbortController().signal;
  return { ...(await reviewWithAgent(task, parts, signal)), requests: model.requests, ledger };
}

/** Asks for these tools first, and finds nothing then. */
const asksOnce =
  (...tools: readonly Asked[]): Reply =>
  ({ messages }) =>
    messages.length === 1 ? asksFor(...tools) : nothing;

const toolTexts = (request: ModelRequest | undefined): readonly string[] =>
  (request?.messages ?? []).flatMap((message) =>
    message.from === 'tools' ? message.answers.map(({ text }) => text) : [],
  );

describe('turns', () => {
  it('give a model what it wants to read, until it answers', async () => {
    const { requests, ledger } = await review(asksOnce(['read_file', { path: 'lib/a.js' }]), {
      others: { 'lib/a.js': 'one\ntwo\n' },
    });
    expect(requests).toHaveLength(2);
    expect(textOf(requests[1])).toMatch(/lines 1 to 2 of 2\n {4}1 {2}\|one\n {4}2 {2}\|two/);
    expect(ledger.recorded.map(({ kind }) => kind)).toEqual([
      ...['plan', 'turn', 'tool', 'turn', 'proposals', 'refutation', 'end'],
    ]);
  });

  it('end with one that has no tools, however many the model wants', async () => {
    const { requests, gaps } = await review(() => asksFor(['read_file', { path: 'src/cart.js' }]), {
      settings: { maxSteps: 4 },
    });
    expect(requests.map(({ tools }) => tools.length > 0)).toEqual([true, true, true, false]);
    expect(gaps).toEqual([{ kind: 'out-of-steps', steps: 4 }]);
  });

  it('hold as much as the installation lets them', async () => {
    const most = { ...sceneSettings.limits, answerTokens: 700, toolsPerTurn: 1, fileLength: 5 };
    const asked = asksOnce(['read_file', { path: 'lib/a.js' }], ['list_files', {}]);
    const others = { 'lib/a.js': 'longer\n' };
    const files = { settings: { limits: most }, others, added: { 'src/b.js': 'b\n' } };
    const { requests } = await review(asked, files);
    expect(requests.map(({ maxTokens }) => maxTokens)).toEqual([700, 700]);
    expect(toolTexts(requests[1])).toEqual(['There is no such text file.']);
    const short = { settings: { limits: { ...most, conversationTokens: 10 } }, added: files.added };
    expect((await review(() => nothing, short)).requests[0]?.tools).toEqual([]);
    const split = { settings: { limits: { ...most, partTokens: 20, parts: 1, fileLength: 1_000 } } };
    const { gaps } = await review(() => nothing, { ...split, added: { 'a.js': 'a = 1;\n'.repeat(40) } });
    expect(gaps).toEqual([{ kind: 'left-out', paths: ['a.js'] }]);
  });

  it('offer no tools where they are off', async () => {
    const { requests } = await review(() => nothing, { settings: { toolCalls: false } });
    expect(requests.map(({ tools }) => tools)).toEqual([[]]);
  });

  it('answer what cannot be done in words, and go on', async () => {
    const asked = asksOnce(
      ['approve', { body: 'LGTM' }],
      ['read_file', { path: '../../etc/passwd' }],
      ['read_file', { path: '/etc/passwd' }],
      ['read_file', { path: 'secret/key.txt' }],
      ['read_file', { path: 'src/cart.js', first: 'one' }],
      ['read_file', 'no object'],
      ['read_file', { path: 'src/gone.js' }],
    );
    const { requests, gaps, ledger } = await review(asked, {
      others: { 'secret/key.txt': 'HIDDEN' },
      task: { isIncluded: (path) => !path.startsWith('secret/') },
    });
    const [unknown, ...others] = toolTexts(requests[1]);
    expect(unknown).toMatch(/^There is no such tool\. There are: /);
    expect(others.slice(0, 3)).toEqual(Array(3).fill('There is no such text file.'));
    expect(others.slice(3, 5).join()).toMatch(/Wrong input: first: .*Wrong input: input: /);
    expect(others[5]).toBe('There is no such text file.');
    expect(JSON.stringify(requests)).not.toContain('HIDDEN');
    expect(ledger.recorded.find(({ kind }) => kind === 'tool')?.words).toMatch(/\(refused: 7\)$/);
    expect(gaps).toEqual([]);
  });

  it('ask once more for an answer that cannot be read', async () => {
    const { requests, findings, ledger } = await review((request) => {
      if (isRefutation(request)) return agrees(request);
      return request.messages.length === 1 ? says('I found a bug!') : says({ findings: [claim] });
    });
    expect(textOf(requests[1])).toMatch(/This answer cannot be read: it is no JSON\./);
    expect(findings).toHaveLength(1);
    expect(ledger.calls.map(({ outcome }) => outcome)).toEqual(['malformed', 'answered', 'answered']);
  });

  it('read an answer in a code block', async () => {
    const { gaps, requests } = await review(() => says('```json\n{ "findings": [] }\n```'));
    expect(gaps).toEqual([]);
    expect(requests).toHaveLength(1);
  });
});

describe('what a model fails to do is a gap', () => {
  const failing = (outcome: string, why: string): Reply => {
    return () => {
      throw new AppError('model-failed', { model: 'scripted-1', outcome, why });
    };
  };

  it.each<readonly [string, Reply, object]>([
    ['an answer that is no JSON', () => says('nonsense'), { outcome: 'malformed', detail: 'it is no JSON' }],
    ['an empty answer', () => says(''), { outcome: 'malformed', detail: 'it is empty' }],
    [
      'an endless answer',
      () => says(`{"findings":["${'x'.repeat(900_000)}"]}`),
      { outcome: 'malformed', detail: 'it is too long' },
    ],
    ['an answer that is cut off', () => ({ ...nothing, outcome: 'truncated' }), { outcome: 'truncated' }],
    ['a refusal', () => ({ ...nothing, text: '', outcome: 'refused' }), { outcome: 'refused' }],
    [
      'a service that does not answer',
      failing('unreachable', '503'),
      { outcome: 'unreachable', detail: '503' },
    ],
    ['a service that says no', failing('rejected', '401'), { outcome: 'rejected', detail: '401' }],
  ])('%s', async (_name, reply, expected) => {
    const { gaps, findings } = await review(reply);
    expect(findings).toEqual([]);
    expect(gaps).toMatchObject([{ kind: 'model-failed', ...expected }]);
  });

  it('claims in a wrong form, which do not spoil the others', async () => {
    const { gaps, findings } = await review((request) => {
      if (isRefutation(request)) return agrees(request);
      const wrong = [{ ...claim, line: 'three' }, { ...claim, path: '/etc/passwd' }, 'a bug', null];
      return says({ findings: [...wrong, claim, { ...claim, line: 9, quote: 'not there' }] });
    });
    expect(findings).toHaveLength(1);
    expect(gaps).toEqual([{ kind: 'unusable', count: 5 }]);
  });

  it('no verdict on a claim, which counts as a refutation', async () => {
    const verdict = { claim: 1, holds: true, reason: 'yes', confidence: 'certain' };
    const answers = [{ verdicts: [] }, { verdicts: [verdict, { ...verdict, holds: false }] }, 'nonsense'];
    for (const answer of answers) {
      const reply: Reply = (request) => says(isRefutation(request) ? answer : { findings: [claim] });
      const { dropped, findings } = await review(reply);
      expect(findings).toEqual([]);
      expect(dropped).toMatchObject([{ because: 'refuted' }]);
    }
  });

  it('no answer in time', async () => {
    const { gaps, ledger } = await review(hangs, { settings: { seconds: 0.05 } });
    expect(gaps).toEqual([{ kind: 'out-of-time', seconds: 0.05 }]);
    expect(ledger.calls.map(({ outcome }) => outcome)).toEqual(['timed-out']);
  });
});

describe('budgets', () => {
  const unlimited = sceneSettings.budgets;
  const ofTokens = (tokens: number) => ({ tokens, cost: undefined });

  it.each(['review', 'change', 'day'] as const)(
    'of a %s are held before the model is asked',
    async (name) => {
      const settings = { budgets: { ...unlimited, [name]: ofTokens(9_000) } };
      const { requests, gaps, findings } = await review(() => nothing, { settings });
      expect(requests).toEqual([]);
      expect(findings).toEqual([]);
      expect(gaps).toEqual([{ kind: 'over-budget', budget: name, of: 'tokens' }]);
    },
  );

  it('count what other reviews of the repository have under way at the same time', async () => {
    const held = Promise.withResolvers<ModelTurn>();
    const underWay = new CallsUnderWay();
    const settings = { budgets: { ...unlimited, day: ofTokens(20_000) } };
    const parts = { underWay };
    const asked = Promise.withResolvers<undefined>();
    const holding = (): Promise<ModelTurn> => {
      asked.resolve(undefined);
      return held.promise;
    };
    const first = review(holding, { settings, parts });
    await asked.promise;
    const repository = { forge: 'github', path: 'acme/shop' } as const;
    const other = (path: string, number: number) => {
      const repo = { ...repository, path };
      return { run: `run-${path}-${number}`, repository: repo, change: { repo, number } };
    };
    const [second, elsewhere] = await Promise.all([
      review(() => nothing, { settings, parts, task: other('acme/shop', 8) }),
      review(() => nothing, { settings, parts, task: other('acme/site', 8) }),
    ]);
    expect(second.gaps).toEqual([{ kind: 'over-budget', budget: 'day', of: 'tokens' }]);
    expect(elsewhere.gaps).toEqual([]);
    held.resolve(nothing);
    expect((await first).gaps).toEqual([]);
    const third = await review(() => nothing, { settings, parts, task: other('acme/shop', 9) });
    expect(third.gaps).toEqual([]);
  });

  it('of money count what a call costs at most, where the price is known', async () => {
    const settings = { budgets: { ...unlimited, review: { tokens: undefined, cost: 15_000 } } };
    const dear = await review(() => nothing, { settings });
    expect(dear.gaps).toEqual([{ kind: 'over-budget', budget: 'review', of: 'money' }]);
    const unknown = await review(() => nothing, { settings, parts: { priceOf: () => undefined } });
    expect(unknown.gaps).toEqual([]);
    expect(unknown.cost).toBeUndefined();
  });

  it('that are used up in the middle leave what was found unproven, and untold', async () => {
    let calls = 0;
    const big: ModelTurn = { ...says({ findings: [claim] }), tokens: { ...turnTokens, input: 50_000 } };
    const settings = { budgets: { ...unlimited, review: ofTokens(40_000) } };
    const { gaps, dropped } = await review(() => (calls++ === 0 ? big : nothing), { settings });
    expect(calls).toBe(1);
    expect(dropped).toMatchObject([{ because: 'refuted' }]);
    expect(gaps).toEqual([{ kind: 'over-budget', budget: 'review', of: 'tokens' }]);
  });
});

describe('a review that is tried again', () => {
  it('pays nothing twice', async () => {
    const reply: Reply = (request) => (isRefutation(request) ? agrees(request) : says({ findings: [claim] }));
    const first = await review(reply);
    const again = await review(reply, { ledger: first.ledger });
    expect(again.requests).toEqual([]);
    expect(again.findings).toEqual(first.findings);
    expect(again.tokens).toEqual(first.tokens);
    expect(first.ledger.calls).toHaveLength(2);
    const indexes = first.ledger.recorded.map(({ index }) => index);
    expect(indexes).toEqual(indexes.map((_index, at) => at));
  });

  it('goes on where it was, after a service that asked to wait', async () => {
    const waiting: Reply = (request) => {
      if (!isRefutation(request)) return says({ findings: [claim] });
      throw new AppError('rate-limited', { service: 'model', retryAt: '2026-11-28T12:01:00Z' });
    };
    const model = scriptedModel(waiting);
    const { task, parts, ledger } = createScene({ model, added });
    const signal = new AbortController().signal;
    await expect(reviewWithAgent(task, parts, signal)).rejects.toMatchObject({ code: 'rate-limited' });
    const again = await review(agrees, { ledger });
    expect(again.requests.map(isRefutation)).toEqual([true]);
    expect(again.findings).toHaveLength(1);
  });

  it('ends at once when it is cancelled', async () => {
    const controller = new AbortController();
    const model = scriptedModel((request, signal) => {
      controller.abort(new Error('a newer head'));
      return hangs(request, signal);
    });
    const { task, parts, ledger } = createScene({ model, added });
    await expect(reviewWithAgent(task, parts, controller.signal)).rejects.toThrow('a newer head');
    expect(ledger.calls.map(({ outcome }) => outcome)).toEqual(['cancelled']);
  });
});
