import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isAppError } from '../../../src/domain/errors.ts';
import type { ModelMessage, ModelRequest, ModelTurn } from '../../../src/ports/model.ts';
import type { Model } from '../../../src/ports/model.ts';
import type { ModelProtocol } from '../../kit/model/model.ts';
import { readRecording } from '../../kit/model/script.ts';
import { startModelBench } from './model-bench.ts';
import type { ModelBench } from './model-bench.ts';

const never = new AbortController().signal;
const recordings = globSync('*.json', { cwd: join(import.meta.dirname, '../../fixtures/model') })
  .map((path) => basename(path, '.json'))
  .sort();

const schema = {
  type: 'object',
  properties: { findings: { type: 'array', items: { type: 'string' } } },
  required: ['findings'],
  additionalProperties: false,
};
const readFile = {
  name: 'read_file',
  purpose: 'Reads a file.',
  input: { type: 'object', properties: { path: { type: 'string' } }, required: ['path'] },
};
const request: ModelRequest = {
  system: 'You review changes.',
  messages: [{ from: 'user', text: 'Here is a change.' }],
  tools: [readFile],
  answer: { name: 'review', schema },
  maxTokens: 1_000,
};

/** What holds of every model, whichever service it is of. */
export function describeModel(protocol: ModelProtocol, words = ''): void {
  describe(`a model of ${protocol}${words}`, () => {
    let started: ModelBench | undefined;
    beforeAll(async () => {
      started = await startModelBench(protocol);
    });
    beforeEach(() => {
      bench().service.play([{ text: '' }]);
    });
    afterAll(async () => {
      const defects = started?.service.defects();
      await started?.[Symbol.asyncDispose]();
      expect(defects).toEqual([]);
    });
    const bench = (): ModelBench => {
      if (started === undefined) throw new Error('not started');
      return started;
    };
    describeRecordings(bench);
    describeRequests(bench);
    describeKey(bench);
  });
}

type Bench = () => ModelBench;

/** What came of a turn, as the recordings word it. */
type Ending = { readonly turn: ModelTurn } | { readonly code: string; readonly outcome?: string | undefined };

/** Turn after turn, each tool answered, until the service was asked so often. */
async function converse({ service }: ModelBench, model: Model, requests: number): Promise<Ending> {
  const messages: ModelMessage[] = [...request.messages];
  const before = service.requests().length;
  for (;;) {
    try {
      const turn = await model.turn({ ...request, messages }, never);
      if (service.requests().length - before >= requests) return { turn };
      messages.push({ from: 'model', text: turn.text, tools: turn.tools });
      const answers = turn.tools.map(({ id, name }) => ({ id, name, text: 'export const cart = 1;' }));
      messages.push({ from: 'tools', answers });
    } catch (error) {
      if (!isAppError(error)) throw error;
      return { code: error.code, outcome: error.details['outcome'] };
    }
  }
}

function describeRecordings(bench: Bench): void {
  it.each(recordings)('plays %s', async (name) => {
    const recording = readRecording(name);
    const { service, model } = bench();
    service.play(recording.turns);
    const before = service.requests().length;
    const timeoutSeconds = name === 'hang' ? 0.3 : 30;
    const ending = await converse(bench(), model({ timeoutSeconds }), recording.requests);
    expect(service.requests().length - before).toBe(recording.requests);
    if ('turn' in ending) {
      const { outcome, text, tools } = ending.turn;
      const asked = tools.map(({ name: tool, input }) => ({ name: tool, input }));
      expect({ outcome, text, tools: asked }).toMatchObject(recording.comes);
    } else expect(ending).toMatchObject(recording.comes);
  });
}

function describeRequests(bench: Bench): void {
  it('is asked with all that it is to know, and its tokens are counted', async () => {
    const { service, model } = bench();
    service.play([{ text: '{}', tokens: { input: 900, cachedInput: 300, output: 12 } }]);
    const turn = await model({ temperature: 0.5, topP: undefined, maxTokens: 500 }).turn(request, never);
    const asked = service.asked().at(-1);
    expect(turn).toMatchObject({ model: service.model, outcome: 'answered', tools: [] });
    expect(turn.tokens).toEqual({ input: 900, cachedInput: 300, output: 12 });
    expect(asked?.system).toContain('You review changes.');
    expect(asked?.messages).toEqual([{ from: 'user', text: 'Here is a change.' }]);
    expect(asked?.tools).toEqual(['read_file']);
    expect(asked?.body).toMatchObject({ model: service.model, temperature: 0.5, max_tokens: 500 });
    expect(asked?.body['top_p']).toBeUndefined();
  });

  it.each(['schema', 'object', 'tool', 'text'] as const)(
    'is told the form of its answer by %s',
    async (answers) => {
      const { service, model } = bench();
      service.play([{ text: '{"findings":["a"]}' }]);
      const turn = await model({ answers }).turn({ ...request, tools: [] }, never);
      expect(turn).toMatchObject({ text: '{"findings":["a"]}', tools: [], outcome: 'answered' });
      const { schema: sent, tools = [], system = '', mustCall } = service.asked().at(-1) ?? {};
      expect(sent).toEqual(answers === 'schema' ? schema : undefined);
      expect([tools, mustCall]).toEqual(answers === 'tool' ? [['review'], 'review'] : [[], undefined]);
      expect(system.includes(JSON.stringify(schema))).toBe(answers !== 'tool');
    },
  );

  it('gives its answer by a tool beside those that it may use', async () => {
    const { service, model } = bench();
    service.play([
      { tools: [{ name: 'read_file', input: { path: 'a' } }] },
      { tools: [{ name: 'review', input: { findings: [] } }] },
    ]);
    const byTool = model({ answers: 'tool' });
    const first = await byTool.turn(request, never);
    expect(first.tools.map(({ name }) => name)).toEqual(['read_file']);
    expect(service.asked().at(-1)?.mustCall).toBe('any');
    expect(await byTool.turn(request, never)).toMatchObject({ text: '{"findings":[]}', tools: [] });
  });

  it('may answer in words where it should have called a tool', async () => {
    const { service, model } = bench();
    service.play([{ text: '{"findings":[]}', isStubborn: true }]);
    const turn = await model({ answers: 'tool' }).turn({ ...request, tools: [] }, never);
    expect(turn).toMatchObject({ text: '{"findings":[]}', tools: [], outcome: 'answered' });
  });

  it('may be asked without tools after it used some', async () => {
    const { service, model } = bench();
    service.play([{ text: '{"findings":[]}' }]);
    const tools = [
      { id: 't1', name: 'read_file', input: { path: 'a' } },
      { id: 't2', name: 'read_file', input: '{"path' },
    ];
    const answers = tools.map(({ id, name }) => ({ id, name, text: `text of ${id}` }));
    const messages: readonly ModelMessage[] = [
      ...request.messages,
      { from: 'model', text: '', tools },
      { from: 'tools', answers },
      { from: 'user', text: 'Answer now.' },
    ];
    const turn = await model().turn({ ...request, messages, tools: [] }, never);
    expect(turn).toMatchObject({ outcome: 'answered', text: '{"findings":[]}' });
    const { messages: said = [], tools: offered } = service.asked().at(-1) ?? {};
    expect(offered).toEqual([]);
    const all = JSON.stringify(said);
    for (const words of ['text of t1', 'text of t2', 'Answer now.']) expect(all).toContain(words);
  });

  it('gets the form of its answer in words from then on when its service refuses the schema', async () => {
    const { service, model } = bench();
    const refusal = {
      kind: 'answer',
      status: 400,
      body: { error: { message: 'no response_format' } },
    } as const;
    service.play(({ schema: sent }) =>
      sent === undefined ? { text: '{"findings":[]}' } : { fault: refusal },
    );
    const one = model();
    const before = service.requests().length;
    expect((await one.turn(request, never)).text).toBe('{"findings":[]}');
    expect((await one.turn(request, never)).text).toBe('{"findings":[]}');
    expect(service.requests().length - before).toBe(3);
    service.play([{ fault: refusal }]);
    await expect(one.turn(request, never)).rejects.toMatchObject({
      details: { outcome: 'rejected', why: expect.stringContaining('400') },
    });
  });

  it.each(['before', 'while'])('is not wanted any more %s it is asked', async (when) => {
    const { service, model } = bench();
    const controller = new AbortController();
    if (when === 'before') controller.abort();
    service.play(() => {
      controller.abort();
      return { fault: { kind: 'hang' } };
    });
    await expect(model().turn(request, controller.signal)).rejects.toMatchObject({
      details: { outcome: 'cancelled' },
    });
  });

  it('is not wanted any more while it is waited for', async () => {
    const { service, model } = bench();
    const controller = new AbortController();
    service.play(() => {
      setTimeout(() => controller.abort(), 20);
      return { fault: { kind: 'answer', status: 503, headers: { 'retry-after': '4' } } };
    });
    await expect(model().turn(request, controller.signal)).rejects.toMatchObject({
      details: { outcome: 'cancelled' },
    });
  });

  it('that cannot be reached is asked again, and given up', async () => {
    const { service, model } = bench();
    service.play([{ fault: { kind: 'reset' } }]);
    const before = service.requests().length;
    await expect(model().turn(request, never)).rejects.toMatchObject({ details: { outcome: 'unreachable' } });
    expect(service.requests().length - before).toBe(3);
  });
}

/** A service may say anything, even our own key. */
function describeKey(bench: Bench): void {
  it('keeps its key to itself, whatever its service says', async () => {
    const { service, model, logged } = bench();
    const message = `the key ${service.key} has no money left`;
    const body = { type: 'error', error: { type: 'billing_error', message } };
    for (const status of [401, 500]) {
      service.play([{ fault: { kind: 'answer', status, body } }]);
      const error: unknown = await model()
        .turn(request, never)
        .catch((it: unknown) => it);
      const why = expect.stringContaining('the key *** has no money left');
      expect(error).toMatchObject({ details: { why } });
      expect(error).not.toHaveProperty('cause');
    }
    service.play([{ text: `Your key is ${service.key}.` }]);
    expect((await model().turn(request, never)).text).toBe('Your key is ***.');
    expect(logged()).toContain('has no money left');
    expect(logged()).not.toContain(service.key);
  });

  it('sends it nowhere else', async () => {
    const { service, model } = bench();
    const headers = { location: `${service.baseUrl}/elsewhere` };
    service.play([{ fault: { kind: 'answer', status: 307, headers } }]);
    await expect(model({ retries: 0 }).turn(request, never)).rejects.toMatchObject({
      details: { outcome: 'unreachable' },
    });
    expect(service.requests().filter(({ path }) => path.includes('elsewhere'))).toEqual([]);
  });
}
