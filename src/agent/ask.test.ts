import { describe, expect, it } from '@jest/globals';
import { askAgent } from './ask.ts';
import { createScene } from './test-kit/scene.ts';
import { asksFor, says, scriptedModel, textOf } from './test-kit/scripted-model.ts';
import type { Reply } from './test-kit/scripted-model.ts';

const question = 'Why is the price multiplied?';

async function ask(reply: Reply) {
  const model = scriptedModel(reply, 'ask');
  const { task, parts, ledger } = createScene({
    model,
    added: { 'src/cart.js': 'export const total = (price, count) => price * count;\n' },
    others: { 'src/tax.js': 'export const tax = 0.2;\n' },
  });
  const answer = await askAgent({ ...task, question }, parts, new AbortController().signal);
  return { ...answer, requests: model.requests, ledger };
}

describe('a question to the agent', () => {
  it('is answered with the lines that the answer rests on, after looking around', async () => {
    const places = [
      { path: 'src/tax.js', line: 1, quote: 'tax = 0.2' },
      { path: 'src/cart.js', line: 1, quote: 'price + count' },
      { path: '../secret', line: 1, quote: 'x' },
    ];
    const {
      text,
      places: told,
      gaps,
      requests,
      ledger,
    } = await ask(({ messages }) =>
      messages.length === 1
        ? asksFor(['read_file', { path: 'src/tax.js' }])
        : says({ answer: 'Because it is\u202E\nper piece.', places }),
    );
    expect(text).toBe('Because it is\nper piece.');
    expect(told).toEqual([{ path: 'src/tax.js', line: 1 }]);
    expect(gaps).toEqual([{ kind: 'unusable', count: 1 }]);
    expect(textOf(requests[0])).toContain(question);
    expect(requests[0]?.system).not.toContain(question);
    expect(ledger.calls.map(({ task, profile }) => `${task} ${profile}`)).toEqual(['ask ask', 'ask ask']);
  });

  it('has no answer when the model has none', async () => {
    const { text, gaps } = await ask(() => says('I will not use JSON'));
    expect(text).toBeUndefined();
    expect(gaps).toMatchObject([{ kind: 'model-failed', outcome: 'malformed' }]);
  });
});
