import { describe, expect, it } from '@jest/globals';
import { hasDescription } from './change-description.ts';

describe('the description of a change', () => {
  it.each([
    ['Sums up a cart.', true],
    ['<!-- What does it do? -->\nSums up.', true],
    ['<!-- What does it do? -->\n\n<!-- Why? -->', false],
    ['<!-- A comment that is never closed hides the rest.\nSums up.', false],
    ['-->', true],
    [' \n', false],
  ])('is there in %j: %s', (body, isThere) => {
    expect(hasDescription(body)).toBe(isThere);
  });

  it('is looked for in no time in comments that are never closed', () => {
    const began = performance.now();
    expect(hasDescription('<!--'.repeat(250_000))).toBe(false);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
