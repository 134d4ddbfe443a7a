import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createGroup } from './group.ts';

describe('a group', () => {
  it('takes together what is asked for in one turn of the event loop', async () => {
    const groups: (readonly number[])[] = [];
    const double = createGroup<number, number>((items) => {
      groups.push(items);
      return Promise.resolve(items.map((item) => item * 2));
    });
    expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
    expect(await double(4)).toBe(8);
    expect(groups).toEqual([[1, 2, 3], [4]]);
  });

  it('takes together what is asked for while it commits', async () => {
    const groups: (readonly number[])[] = [];
    const commit = Promise.withResolvers<undefined>();
    const keep = createGroup<number, number>(async (items) => {
      groups.push(items);
      await commit.promise;
      return items;
    });
    const first = keep(1);
    await setImmediate();
    await setImmediate();
    const others = [keep(2)];
    await setImmediate();
    others.push(keep(3));
    commit.resolve(undefined);
    expect(await Promise.all([first, ...others])).toEqual([1, 2, 3]);
    expect(groups).toEqual([[1], [2, 3]]);
  });

  it('answers nobody before the commit', async () => {
    const commit = Promise.withResolvers<readonly number[]>();
    let isAnswered = false;
    const keep = createGroup<number, number>(() => commit.promise);
    const answer = keep(1).then(() => (isAnswered = true));
    await setImmediate();
    await setImmediate();
    expect(isAnswered).toBe(false);
    commit.resolve([1]);
    await answer;
    expect(isAnswered).toBe(true);
  });

  it('fails all that were together, and goes on', async () => {
    let commits = 0;
    const keep = createGroup<number, number>((items) =>
      ++commits === 1 ? Promise.reject(new Error('disk full')) : Promise.resolve(items),
    );
    expect(await Promise.allSettled([keep(1), keep(2)])).toMatchObject([
      { reason: { message: 'disk full' } },
      { reason: { message: 'disk full' } },
    ]);
    expect(await keep(3)).toBe(3);
  });

  it('is never so large that others wait for long', async () => {
    const sizes: number[] = [];
    const keep = createGroup<number, number>((items) => {
      sizes.push(items.length);
      return Promise.resolve(items);
    });
    await Promise.all(Array.from({ length: 600 }, (_, index) => keep(index)));
    expect(sizes).toEqual([256, 256, 88]);
  });
});
