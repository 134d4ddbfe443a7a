import { describe, expect, it } from '@jest/globals';
import { changeOf, head } from '../../test/contracts/samples.ts';
import type { FixPlan, PlanState } from '../domain/fix-plan.ts';
import { parseSha } from '../domain/ids.ts';
import { locales } from '../domain/locale.ts';
import { endOfPlan, expireAll, whyExpired } from './plan-expiry.ts';

const asked = new Date('2026-01-01T00:00:00Z');
const inTime = new Date('2026-01-07T23:59:59Z');
const tooLate = new Date('2026-01-08T00:00:01Z');
const open = { state: 'open', head } as const;
const moved = { state: 'open', head: parseSha('c'.repeat(40)) } as const;

function planIn(state: PlanState): FixPlan {
  return {
    ...{ id: 'p1', change: changeOf(1), head, fixes: [], digest: '', askedBy: 'tom', branch: 'fix', state },
    ...{ askedAt: asked.toISOString(), expiresAt: '2026-01-08T00:00:00.000Z' },
    shownAt: { installation: '7', comment: 'c', thread: undefined, name: '0' },
  };
}

describe('a plan that waits', () => {
  it.each(['proposed', 'confirmed'] as const)('expires, %s, by time, by commits and by an end', (state) => {
    const why = (now: Date, change?: Parameters<typeof whyExpired>[2]) =>
      whyExpired(planIn(state), now, change);
    expect([why(inTime), why(inTime, open), why(tooLate), why(tooLate, open)]).toEqual([
      undefined,
      undefined,
      'too-old',
      'too-old',
    ]);
    expect(why(inTime, moved)).toBe('head-moved');
    expect(why(inTime, { state: 'merged', head })).toBe('change-closed');
  });

  it('expires with an entry in the audit log and a word where it is shown', () => {
    const { writes, next } = expireAll([planIn('proposed'), planIn('opened')], tooLate);
    expect(writes).toMatchObject([
      { kind: 'plan-step', step: { from: 'proposed', where: 'bot', plan: { expiredBecause: 'too-old' } } },
    ]);
    expect(next).toMatchObject([{ kind: 'tell-plan', payload: { plan: 'p1' } }]);
  });
});

describe('a plan that is over', () => {
  it.each(['rejected', 'expired', 'opened'] as const)('does not expire, and says that it is %s', (state) => {
    const plan = planIn(state);
    expect(whyExpired(plan, tooLate, moved)).toBeUndefined();
    for (const locale of locales) expect(endOfPlan(plan)?.[locale]).toContain('`p1`');
  });
});
