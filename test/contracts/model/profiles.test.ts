import { describe, expect, it } from '@jest/globals';
import { parseEnvironment } from '../../../src/config/environment.ts';
import { modelSettings } from '../../../src/config/model-settings.ts';
import { modelProfiles } from '../../../src/domain/agent.ts';
import { createModels } from '../../../src/models/models.ts';
import type { ModelRequest } from '../../../src/ports/model.ts';
import { startModel } from '../../kit/model/model.ts';
import { logLines } from './log-lines.ts';

const request: ModelRequest = {
  ...{ system: 'You help.', messages: [{ from: 'user', text: 'Hello' }], tools: [] },
  ...{ answer: undefined, maxTokens: 100 },
};

describe('the profiles', () => {
  it('ask each its own model, of its own service, with the key of that', async () => {
    await using openAi = await startModel({ script: [{ text: 'from one' }] });
    await using anthropic = await startModel({ protocol: 'anthropic', script: [{ text: 'from the other' }] });
    const settings = modelSettings(
      parseEnvironment({
        ...{ ...openAi.environment(), ...anthropic.environment() },
        ...{ OPENAI_MODEL: 'small', MODEL_FIX: 'anthropic:large', MODEL_ASK: 'openai:qwen3:8b' },
      }),
    );
    if (settings === undefined) throw new Error('the stand-ins name no key');
    const models = createModels({ settings, log: logLines().log, now: () => new Date() });
    const signal = new AbortController().signal;
    const turns = await Promise.all(modelProfiles.map((profile) => models.of(profile).turn(request, signal)));
    expect(modelProfiles.map((profile) => models.of(profile).name)).toEqual(['small', 'large', 'qwen3:8b']);
    expect(turns.map(({ text }) => text)).toEqual(['from one', 'from the other', 'from one']);
    const asked = [openAi, anthropic].map((one) => one.asked().map(({ body }) => body['model']));
    expect(asked.map((names) => names.toSorted())).toEqual([['qwen3:8b', 'small'], ['large']]);
    expect([openAi.defects(), anthropic.defects()]).toEqual([[], []]);
  });
});
