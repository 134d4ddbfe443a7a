import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lastWeek, weekdays } from './week.ts';

const monday = { day: 'monday', hour: 9, timeZone: 'UTC' } as const;

describe('the week that can be told', () => {
  it.each([
    ['2026-11-30T09:00:00Z', monday, '2026-W48', '2026-11-23T09:00:00.000Z', '2026-11-30T09:00:00.000Z'],
    ['2026-11-30T08:59:59Z', monday, '2026-W47', '2026-11-16T09:00:00.000Z', '2026-11-23T09:00:00.000Z'],
    ['2026-12-06T23:00:00Z', monday, '2026-W48', '2026-11-23T09:00:00.000Z', '2026-11-30T09:00:00.000Z'],
    ['2027-01-05T00:00:00Z', monday, '2026-W53', '2026-12-28T09:00:00.000Z', '2027-01-04T09:00:00.000Z'],
    [
      '2026-11-30T01:00:00Z',
      { day: 'monday', hour: 9, timeZone: 'Asia/Shanghai' },
      ...['2026-W48', '2026-11-23T01:00:00.000Z', '2026-11-30T01:00:00.000Z'],
    ],
    [
      '2026-11-29T20:30:00Z',
      { day: 'sunday', hour: 14, timeZone: 'America/St_Johns' },
      ...['2026-W47', '2026-11-22T17:30:00.000Z', '2026-11-29T17:30:00.000Z'],
    ],
    // Clocks were put back between the two.
    [
      '2026-10-26T12:00:00Z',
      { day: 'monday', hour: 0, timeZone: 'Europe/Berlin' },
      ...['2026-W43', '2026-10-18T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ],
    // There is no such hour on that day.
    [
      '2026-03-29T12:00:00Z',
      { day: 'sunday', hour: 2, timeZone: 'Europe/Berlin' },
      ...['2026-W12', '2026-03-22T01:00:00.000Z', '2026-03-29T01:00:00.000Z'],
    ],
  ] as const)('at %s, when it is told %j: %s', (now, time, name, from, to) => {
    const week = lastWeek(time, new Date(now));
    expect({ name: week.name, from: week.from.toISOString(), to: week.to.toISOString() }).toEqual({
      ...{ name, from, to },
    });
  });

  it('is always over, for less than a week, and follows on the one before', () => {
    const time = fc.record({
      day: fc.constantFrom(...weekdays),
      hour: fc.integer({ min: 0, max: 23 }),
      timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'),
    });
    const noon = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(time, noon, (at, now) => {
        const { from, to, name } = lastWeek(at, now);
        const since = now.getTime() - to.getTime();
        expect(since).toBeGreaterThanOrEqual(0);
        expect(since).toBeLessThan((7 * 24 + 1) * 3_600_000);
        const before = lastWeek(at, new Date(from.getTime()));
        expect(before.to).toEqual(from);
        expect(before.name).not.toBe(name);
      }),
      { numRuns: 100 },
    );
  });
});
