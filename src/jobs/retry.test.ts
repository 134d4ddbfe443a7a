import { describe, expect, it } from '@jest/globals';
import { AppError } from '../domain/errors.ts';
import { retryAfter, retryWithin } from './retry.ts';

const settings = { attempts: 5, first: 5, most: 60 };
const now = new Date('2026-01-01T00:00:00Z');

function secondsAfter(error: unknown, attempt: number, random = 0.5): number | undefined {
  const at = retryAfter(error, attempt, settings, now, () => random);
  return at === undefined ? undefined : (at.getTime() - now.getTime()) / 1_000;
}

const unavailable = new AppError('service-unavailable', {
  service: 'GitHub',
  request: 'a request',
  why: 'hung up',
});

describe('work that failed', () => {
  it('is tried again after twice the wait each time, up to the longest', () => {
    expect([1, 2, 3, 4].map((attempt) => secondsAfter(unavailable, attempt))).toEqual([5, 10, 20, 40]);
    expect(retryAfter(unavailable, 9, { ...settings, attempts: 20 }, now, () => 0.5)).toEqual(
      new Date('2026-01-01T00:01:00Z'),
    );
  });

  it('is spread by a quarter to both sides, so that not all come back at once', () => {
    expect([0, 1].map((random) => secondsAfter(unavailable, 1, random))).toEqual([3.75, 6.25]);
  });

  it('is given up after so many attempts', () => {
    expect(secondsAfter(unavailable, 5)).toBeUndefined();
  });

  it('is given up at once when trying again cannot help', () => {
    expect(secondsAfter(new AppError('change-not-found', { change: 'o/r#1' }), 1)).toBeUndefined();
  });

  it('is tried again after an error that nobody foresaw', () => {
    expect(secondsAfter(new TypeError('x is undefined'), 1)).toBe(5);
  });

  it('waits as long as it was asked to, however often', () => {
    const limited = new AppError('rate-limited', { service: 'GitHub', retryAt: '2026-01-01T01:00:00.000Z' });
    expect(secondsAfter(limited, 99)).toBe(3_600);
  });

  it('waits a little although the time it was asked to wait is over', () => {
    const limited = new AppError('rate-limited', { service: 'GitHub', retryAt: '2025-01-01T00:00:00.000Z' });
    expect(secondsAfter(limited, 1)).toBe(5);
  });

  it('comes back when one who failed says so, which counts as an attempt, and after the longest wait at most', () => {
    const busy = (retryAt: string) => {
      const details = { callback: 'cb_1', host: 'h', why: 'it answered 503', retryAt };
      return new AppError('callback-failed', details);
    };
    const inHalfAMinute = busy('2026-01-01T00:00:30.000Z');
    expect([1, 4, 5].map((attempt) => secondsAfter(inHalfAMinute, attempt))).toEqual([30, 40, undefined]);
    expect(secondsAfter(busy('2027-01-01T00:00:00.000Z'), 1)).toBe(60);
    expect(secondsAfter(busy('2025-01-01T00:00:00.000Z'), 1)).toBe(5);
  });

  it('is tried as often as fits into the time that is given', () => {
    const within = (seconds: number) => retryWithin(seconds, { first: 5, most: 60 }).attempts;
    expect([0, 4, 5, 14, 15, 75, 135, 194, 195].map(within)).toEqual([1, 1, 2, 2, 3, 5, 6, 6, 7]);
    const waits = Array.from({ length: 32 }, (_, index) => Math.min(5 * 2 ** index, 3_600));
    const { attempts } = retryWithin(24 * 3_600, { first: 5, most: 3_600 });
    const hours = waits.slice(0, attempts - 1).reduce((sum, wait) => sum + wait, 0) / 3_600;
    expect(hours).toBeGreaterThan(23);
    expect(hours).toBeLessThanOrEqual(24);
  });
});
