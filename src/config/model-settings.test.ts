import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseEnvironment } from './environment.ts';
import { modelSettings } from './model-settings.ts';
import { partStates } from './part-states.ts';
import { readPriceTable } from './price-table.ts';

const settingsOf = (variables: Readonly<Record<string, string>>) =>
  modelSettings(parseEnvironment(variables));

describe('the generation agent', () => {
  it('is off without a key, and says which one it lacks', () => {
    expect(settingsOf({ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', OPENAI_MODEL: 'any' })).toBeUndefined();
    const state = partStates(parseEnvironment({})).find(({ id }) => id === 'model');
    expect(state).toMatchObject({ isOn: false, missing: [{ name: 'OPENAI_API_KEY' }] });
  });

  it('asks GLM with nothing but a key', () => {
    const settings = settingsOf({ OPENAI_API_KEY: 'secret' });
    const glm = { service: 'openai', name: 'glm-5.3' };
    expect(settings?.services).toEqual({
      openai: { key: 'secret', baseUrl: 'https://open.bigmodel.cn/api/paas/v4' },
    });
    expect(settings?.profiles).toEqual({ review: glm, fix: glm, ask: glm });
    expect([settings?.temperature, settings?.topP, settings?.answers]).toEqual([
      undefined,
      undefined,
      'schema',
    ]);
  });

  it('asks Anthropic with nothing but its key', () => {
    const settings = settingsOf({
      ANTHROPIC_API_KEY: 'secret',
      ANTHROPIC_BASE_URL: 'http://127.0.0.1:8080/',
    });
    expect(settings?.services.anthropic?.baseUrl).toBe('http://127.0.0.1:8080/v1');
    expect(settings?.profiles.ask.service).toBe('anthropic');
  });

  it('asks another model for each profile', () => {
    const keys = { OPENAI_API_KEY: 'a', ANTHROPIC_API_KEY: 'b', OPENAI_MODEL: 'small' };
    const settings = settingsOf({ ...keys, MODEL_FIX: 'anthropic:large', MODEL_ASK: 'openai:qwen3:8b' });
    expect(settings?.profiles).toEqual({
      review: { service: 'openai', name: 'small' },
      fix: { service: 'anthropic', name: 'large' },
      ask: { service: 'openai', name: 'qwen3:8b' },
    });
  });

  it('refuses a profile whose service has no key', () => {
    expect(() => settingsOf({ OPENAI_API_KEY: 'a', MODEL_FIX: 'anthropic:large' })).toThrow(
      'MODEL_FIX: the model anthropic:large cannot be reached without ANTHROPIC_API_KEY',
    );
    expect(() => settingsOf({ MODEL_ASK: 'openai:small' })).toThrow('OPENAI_API_KEY');
  });

  it.each([
    ['MODEL_REVIEW', 'glm-5.3', 'expected `openai:`'],
    ['MODEL_TEMPERATURE', '2.1', 'a number from 0 to 2'],
    ['MODEL_TOP_P', '-1', 'a number from 0 to 1'],
    ['MODEL_ANSWERS', 'json', 'one of schema, object, tool, text'],
    ['MODEL_TIMEOUT_SECONDS', '0', 'a whole number from 1 to 290'],
  ])('refuses %s=%s', (name, value, words) => {
    expect(() => settingsOf({ [name]: value })).toThrow(words);
  });

  it('takes a temperature of zero for one that is set', () => {
    expect(settingsOf({ OPENAI_API_KEY: 'a', MODEL_TEMPERATURE: '0' })?.temperature).toBe(0);
  });
});

describe('a price table', () => {
  async function read(text: string) {
    const folder = mkdtempSync(join(tmpdir(), 'autoglm-prices-'));
    try {
      const path = join(folder, 'prices.yml');
      writeFileSync(path, text);
      return await readPriceTable(path);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('is YAML or JSON; what is read from a cache costs as much as other input unless told', async () => {
    expect(await read('currency: CNY\nmodels:\n  glm-5.3: { input: 4, output: 16 }\n')).toEqual({
      currency: 'CNY',
      models: { 'glm-5.3': { input: 4, cached: 4, output: 16 } },
    });
    const json = '{"currency":"USD","models":{"a":{"input":1,"cached":0.1,"output":2}}}';
    expect((await read(json)).models['a']?.cached).toBe(0.1);
  });

  it.each([
    ['currency: USD\nmodels: { a: { input: free, output: 1 } }', 'models.a.input'],
    ['currency: USD\nmodels: { a: { input: -1, output: 1 } }', 'models.a.input'],
    ['models: {}', 'currency'],
    ['currency: USD\nprices: {}', 'prices'],
    ['a: [', 'Flow sequence'],
  ])('that is wrong is refused: %j', async (text, words) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'invalid-configuration',
      message: expect.stringContaining(words),
    });
  });

  it('that is not there is refused', async () => {
    await expect(readPriceTable('/nowhere/prices.yml')).rejects.toMatchObject({ code: 'not-found' });
  });
});
