import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Clock } from './place.ts';
import type { CreatePlace, OpenedStore, Place } from './place.ts';

const day = 24 * 3_600;

/** What holds of every memory of how checks ended. */
export function describeChecks(createPlace: CreatePlace): void {
  describe('a memory of checks', () => {
    let place: Place;
    let clock: Clock;
    let opened: OpenedStore;
    const open = () => place.open({ now: clock.now, keepDays: 30, keepReviewDays: 90 });
    beforeEach(async () => {
      clock = new Clock();
      place = await createPlace();
      opened = await open();
    });
    afterEach(async () => {
      await opened[Symbol.asyncDispose]();
      await place[Symbol.asyncDispose]();
    });

    it('knows how a check ended, also after the process did', async () => {
      await opened.checks.keep('c1', 'timed-out', clock.now());
      await opened[Symbol.asyncDispose]();
      opened = await open();
      expect(await opened.checks.ending('c1')).toBe('timed-out');
      expect(await opened.checks.ending('c2')).toBeUndefined();
    });

    it('stays with what it was told first', async () => {
      await opened.checks.keep('c1', 'passed', clock.now());
      await opened.checks.keep('c1', 'failed', clock.now());
      expect(await opened.checks.ending('c1')).toBe('passed');
    });

    it('forgets what is old', async () => {
      await opened.checks.keep('old', 'passed', clock.now());
      clock.pass(31 * day);
      await opened.checks.keep('new', 'passed', clock.now());
      await opened.prune();
      expect(await opened.checks.ending('old')).toBeUndefined();
      expect(await opened.checks.ending('new')).toBe('passed');
    });
  });
}
