import { describe, expect, it } from '@jest/globals';
import { fitSections } from './fit.ts';
import type { Section } from './fit.ts';

const section = (title: string, amount: number, most = Infinity): Section => ({
  title,
  rows: Array.from({ length: amount }, (_, index) => `${title} ${index}`),
  most,
  more: (count) => `and ${count} more`,
});

describe('sections in a room', () => {
  it('stand one below the other; an empty one is left out', () => {
    expect(fitSections([section('a', 2), section('b', 0), section('c', 1)], 100, 'cut')).toBe(
      '\n\na\na 0\na 1\n\nc\nc 0',
    );
  });

  it('say how many rows are not shown', () => {
    expect(fitSections([section('a', 5, 2)], 100, 'cut')).toBe('\n\na\na 0\na 1\nand 3 more');
  });

  it('never exceed it, and lose whole rows only, those of the last section first', () => {
    const sections = [section('a', 6), section('b', 6)];
    const whole = fitSections(sections, 1_000, 'cut').split('\n');
    for (let room = 10; room < 100; room++) {
      const text = fitSections(sections, room, 'cut');
      expect(text.length).toBeLessThanOrEqual(room);
      const strange = text.split('\n').filter((row) => !whole.includes(row));
      for (const row of strange) expect(row).toMatch(/^(and \d+ more|cut)$/);
      if (text.includes('b 0')) expect(text).toContain('a 5');
    }
  });

  it('say so when one found no room at all', () => {
    expect(fitSections([section('a', 1), section('b', 1)], 14, 'cut')).toBe('\n\na\na 0\n\ncut');
  });
});
