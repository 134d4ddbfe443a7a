import { describe, expect, it } from '@jest/globals';
import { isRouted, whenToTell } from './route.ts';
import type { Route, RoutedChange } from './route.ts';

const everything: Route = {
  to: { chat: 'slack', channel: 'C1' },
  events: ['review-finished'],
  repositories: [],
  paths: [],
  authors: [],
  severity: undefined,
  quiet: undefined,
  batchMinutes: 0,
};

const change: RoutedChange = {
  change: { repo: { forge: 'github', path: 'acme/shop' }, number: 1 },
  author: 'Ann',
  paths: ['src/api/a.ts', 'README.md'],
  severities: ['warning', 'note'],
};

describe('a route', () => {
  it('takes the events it names, of every change', () => {
    expect(isRouted(everything, 'review-finished', change)).toBe(true);
    expect(isRouted(everything, 'plan-waiting', change)).toBe(false);
  });

  it.each<[Partial<Route>, boolean]>([
    [{ repositories: ['acme/*'] }, true],
    [{ repositories: ['other/*', 'acme/other'] }, false],
    [{ paths: ['src/api/**'] }, true],
    [{ paths: ['src/web/**'] }, false],
    [{ authors: ['bob', 'ann'] }, true],
    [{ authors: ['bob'] }, false],
    [{ severity: 'note' }, true],
    [{ severity: 'warning' }, true],
    [{ severity: 'error' }, false],
  ])('with %j goes by it', (only, taken) => {
    expect(isRouted({ ...everything, ...only }, 'review-finished', change)).toBe(taken);
  });

  it('with a severity leaves a review without findings out', () => {
    const clean = { ...change, severities: [] };
    expect(isRouted({ ...everything, severity: 'note' }, 'review-finished', clean)).toBe(false);
    expect(isRouted(everything, 'review-finished', clean)).toBe(true);
  });
});

describe('what happens', () => {
  const quiet = { from: '22:00', to: '07:30', timeZone: 'Europe/Berlin', weekends: true };

  it.each([
    // A Wednesday in winter; Berlin is an hour ahead.
    ['in the day at once', '2026-11-25T12:00:00Z', '2026-11-25T12:00:00Z'],
    ['when quiet hours end at once', '2026-11-25T06:30:00Z', '2026-11-25T06:30:00Z'],
    ['in the evening in the morning', '2026-11-25T21:00:00Z', '2026-11-26T06:30:00Z'],
    ['after midnight in the morning', '2026-11-26T00:10:00Z', '2026-11-26T06:30:00Z'],
    ['on Friday night on Monday morning', '2026-11-27T22:00:00Z', '2026-11-30T06:30:00Z'],
    ['on Sunday on Monday morning', '2026-11-29T12:00:00Z', '2026-11-30T06:30:00Z'],
  ])('is told %s', (_when, now, told) => {
    expect(whenToTell({ quiet, batchMinutes: 0 }, new Date(now))).toEqual(new Date(told));
  });

  it('within some minutes is told together', () => {
    const now = new Date('2026-11-25T20:58:00Z');
    expect(whenToTell({ quiet: undefined, batchMinutes: 5 }, now)).toEqual(new Date('2026-11-25T21:03:00Z'));
    expect(whenToTell({ quiet, batchMinutes: 5 }, now)).toEqual(new Date('2026-11-26T06:30:00Z'));
  });
});
