import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLedger } from './ledger.ts';
import type { Ledger } from './ledger.ts';

const monday = new Date('2026-03-02T09:00:00Z');

describe('ledger', () => {
  let ledger: Ledger;

  beforeEach(() => {
    vi.useFakeTimers({ now: monday });
    ledger = createLedger({ currency: 'EUR' });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('starts empty', () => {
    expect(ledger.entries()).toEqual([]);
    expect(ledger.balance()).toBe(0);
  });

  describe('booking', () => {
    it('adds an entry with the date of today', () => {
      ledger.book({ cents: 1_250, text: 'tea' });
      expect(ledger.entries()).toEqual([{ cents: 1_250, text: 'tea', at: monday }]);
    });

    it.each([
      [0, 'nothing'],
      [Number.NaN, 'no number'],
      [1.5, 'half a cent'],
    ])('refuses %d', (cents, text) => {
      expect(() => ledger.book({ cents, text })).toThrow(/cents/);
      expect(ledger.entries()).toEqual([]);
    });

    it('keeps the order of entries of one day', () => {
      for (const text of ['first', 'second', 'third']) {
        ledger.book({ cents: 100, text });
        vi.advanceTimersByTime(60_000);
      }
      expect(ledger.entries().map((entry) => entry.text)).toEqual(['first', 'second', 'third']);
    });
  });

  describe('closing', () => {
    it('refuses further entries', () => {
      ledger.close();
      expect(() => ledger.book({ cents: 1, text: 'late' })).toThrow(/closed/);
    });

    it('tells its listeners once', () => {
      const listener = vi.fn();
      ledger.onClose(listener);
      ledger.close();
      ledger.close();
      expect(listener).toHaveBeenCalledTimes(1);
    });
  });
});
