import { describe, expect, it } from '@jest/globals';
import type { ModelRequest } from '../../../src/ports/model.ts';
import { vendorCheck } from '../../kit/model/check-body.ts';
import type { AskedModel, ScriptedTurn } from '../../kit/model/script.ts';
import { startModelBench } from './model-bench.ts';

const never = new AbortController().signal;
const request: ModelRequest = {
  ...{ system: 'You review changes.', messages: [{ from: 'user', text: 'Here is a change.' }], tools: [] },
  ...{ answer: { name: 'review', schema: { type: 'object' } }, maxTokens: 500 },
};

function refuses(parameter: string, message: string): ScriptedTurn {
  const error = { message, type: 'invalid_request_error', param: parameter, code: 'unsupported_parameter' };
  return { fault: { kind: 'answer', status: 400, body: { error } } };
}

/** As the newer models of OpenAI do. */
const strict = ({ body }: AskedModel): ScriptedTurn =>
  body['max_tokens'] === undefined
    ? { text: '{}' }
    : refuses(
        'max_tokens',
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      );

describe(`a model that does not take max_tokens${vendorCheck.words}`, () => {
  it('is told max_completion_tokens instead, from then on at once', async () => {
    await using bench = await startModelBench('openai', strict);
    const model = bench.model();
    for (let turn = 0; turn < 2; turn++)
      expect(await model.turn(request, never)).toMatchObject({ text: '{}' });
    const sent = bench.service.asked().map(({ body }) => [body['max_tokens'], body['max_completion_tokens']]);
    expect(sent).toEqual([
      [500, undefined],
      [undefined, 500],
      [undefined, 500],
    ]);
    expect(bench.logged()).toContain('max_completion_tokens');
    expect(bench.service.defects()).toEqual([]);
  });

  it('may take no schema either', async () => {
    await using bench = await startModelBench('openai', (asked) =>
      asked.schema === undefined || asked.body['max_tokens'] !== undefined
        ? strict(asked)
        : refuses('response_format', 'response_format is not supported'),
    );
    expect(await bench.model().turn(request, never)).toMatchObject({ text: '{}' });
    expect(bench.service.asked()).toHaveLength(3);
  });

  it('is told it, too, by who learns something else of it at the same time', async () => {
    const plain = { ...request, answer: undefined };
    let other: Promise<unknown> | undefined;
    // Behind one address two services may answer: only one of them takes max_tokens.
    await using bench = await startModelBench('openai', (asked) => {
      if (asked.schema !== undefined) return refuses('response_format', 'response_format is not supported');
      if (asked.number !== 2) return strict(asked);
      other = model.turn(plain, never);
      return { text: '{}', after: other };
    });
    const model = bench.model();
    await model.turn(request, never);
    await other;
    await model.turn(request, never);
    const sent = bench.service
      .asked()
      .map(({ schema, body }) => [schema !== undefined, 'max_completion_tokens' in body]);
    expect(sent).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [false, true],
      [false, true],
    ]);
  });

  it('is told so in the log once, however many ask it at the same time', async () => {
    let other: Promise<unknown> | undefined;
    await using bench = await startModelBench('openai', (asked) => {
      other ??= model.turn(request, never);
      return strict(asked);
    });
    const model = bench.model();
    await model.turn(request, never);
    await other;
    expect(bench.service.asked()).toHaveLength(4);
    expect(bench.logged().match(/from now on/g)).toHaveLength(1);
  });

  it('that takes neither is not asked for ever', async () => {
    await using bench = await startModelBench('openai', () => refuses('max_tokens', 'no'));
    await expect(bench.model().turn({ ...request, answer: undefined }, never)).rejects.toMatchObject({
      details: { outcome: 'rejected' },
    });
    expect(bench.service.asked()).toHaveLength(2);
  });
});
