import { describe, expect, it } from '@jest/globals';
import { priceOf } from './price.ts';
import type { PriceTable } from './price.ts';

const table: PriceTable = {
  currency: 'USD',
  models: { 'glm-5.3': { input: 4, cached: 0.5, output: 16 }, 'gpt-5': { input: 1, cached: 1, output: 1 } },
};
const tokens = { input: 1_000, cachedInput: 400, output: 50 };

describe('the price of tokens', () => {
  it('is in millionths, what came from the cache apart', () => {
    expect(priceOf(table, 'glm-5.3', tokens)).toBe(600 * 4 + 400 * 0.5 + 50 * 16);
  });

  it('is that of the model of another day', () => {
    for (const name of ['gpt-5-2026-08-06', 'gpt-5-20260806', 'gpt-5@20260806', 'gpt-5-0806'])
      expect(priceOf(table, name, tokens)).toBe(1_050);
  });

  it.each(['glm-5', 'glm-5.3-flash', 'gpt-5-mini', 'constructor', ''])('is not known of %j', (name) => {
    expect(priceOf(table, name, tokens)).toBeUndefined();
  });

  it('is never below zero, whatever a service counts', () => {
    expect(priceOf(table, 'gpt-5', { input: 10, cachedInput: 20, output: 0 })).toBe(20);
  });
});
