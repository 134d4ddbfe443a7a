import { describe, expect, it, test } from '@jest/globals';

describe('cart', () => {
  it('adds', () => {
    expect(1 + 1).toBe(2);
  });
  it.each([1, 2])('takes %i', () => {});
  it.skip('later', () => {});
  test.concurrent('waits', async () => {});
});
