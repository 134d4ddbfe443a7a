import { describe, expect, it } from '@jest/globals';
import { batchesOf, workersFor } from './batches.ts';

function texts(...lengths: number[]): { readonly text: string }[] {
  return lengths.map((length) => ({ text: 'x'.repeat(length) }));
}

function sizesOf(lengths: number[], workers: number): number[] {
  return Array.from(batchesOf(texts(...lengths), workers), ({ start, end }) => end - start);
}

describe('files are handed to a worker', () => {
  it('at once where a change is small', () => {
    expect(sizesOf(new Array<number>(10).fill(4_000), 1)).toEqual([10]);
  });

  it('a few at a time where there are many', () => {
    expect(sizesOf(new Array<number>(40).fill(10), 1)).toEqual([16, 16, 8]);
  });

  it('in smaller shares where two workers are to end together', () => {
    expect(sizesOf(new Array<number>(60).fill(10), 2)).toEqual([8, 8, 8, 8, 8, 8, 8, 4]);
  });

  it('alone where a file is large', () => {
    expect(sizesOf([10, 10, 500_000, 10, 150_000, 60_000], 1)).toEqual([2, 1, 2, 1]);
  });

  it('each one once, in their order', () => {
    const lengths = Array.from({ length: 137 }, (_, index) => ((index * 7_919) % 90_000) + 1);
    const covered = [...batchesOf(texts(...lengths), 2)].flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, offset) => start + offset),
    );
    expect(covered).toEqual(lengths.map((_, index) => index));
  });

  it('not at all where there is none', () => {
    expect(sizesOf([], 1)).toEqual([]);
  });
});

describe('a second worker is asked', () => {
  it.each([
    ['for many files', new Array<number>(201).fill(1), 2],
    ['for much text', [2_200_000], 2],
    ['for nothing less', new Array<number>(200).fill(100), 1],
  ])('%s', (_what, lengths, workers) => {
    expect(workersFor(texts(...lengths), 2)).toBe(workers);
  });
});
