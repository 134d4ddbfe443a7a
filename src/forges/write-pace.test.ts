import { describe, expect, it } from '@jest/globals';
import { createWritePace } from './write-pace.ts';

async function timesOf(spacing: number, installations: readonly string[]): Promise<readonly number[]> {
  const wait = createWritePace(spacing);
  const start = performance.now();
  return Promise.all(installations.map(async (one) => wait(one).then(() => performance.now() - start)));
}

describe('writes', () => {
  it('of one installation are kept apart, the first goes at once', async () => {
    const [first = 0, second = 0, third = 0] = await timesOf(200, ['1', '1', '1']);
    expect(first).toBeLessThan(190);
    expect(second).toBeGreaterThanOrEqual(195);
    expect(third).toBeGreaterThanOrEqual(395);
  });

  it('of several installations do not wait for one another', async () => {
    const times = await timesOf(5_000, ['1', '2', '3']);
    expect(Math.max(...times)).toBeLessThan(4_000);
  });

  it('do not wait at all without a spacing', async () => {
    const times = await timesOf(0, ['1', '1']);
    expect(Math.max(...times)).toBeLessThan(1_000);
  });
});
