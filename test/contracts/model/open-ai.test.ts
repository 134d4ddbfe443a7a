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

  it('that takes neither is not asked for ever', async () => {
    await using bench = await startModelBench('openai', () => refuses('max_tokens', 'no'));
    await expect(bench.model().turn({ ...request, answer: undefined }, never)).rejects.toMatchObject({
      details: { outcome: 'rejected' },
    });
    expect(bench.service.asked()).toHaveLength(2);
  });
});
