import { describe, expect, it } from '@jest/globals';
import type { JobRequest } from '../domain/job.ts';
import { reconcilePeriod, reconcileSinceLast } from './reconciliation.ts';

const at = (text: string): Date => new Date(`2026-01-${text}:00.000Z`);
const started = at('20T12:00');
const of = (last: Date | undefined) => ({ forge: 'gitlab', last, started, days: 7 }) as const;

function lookBack({ payload }: JobRequest): readonly (string | undefined)[] {
  if (!('since' in payload)) throw new Error('not a reconciliation');
  return [payload.since, payload.commandsSince].map((text) => text?.slice(8, 16));
}

describe('what was missed is looked for', () => {
  it.each([
    ['since the last message, and a little before', at('20T09:00'), ['20T08:50', '20T08:50']],
    ['no further back than is set', at('02T09:00'), ['13T12:00', '13T12:00']],
    ['but no command where no message came before', undefined, ['13T12:00', '20T12:00']],
  ])('at start %s', (_what, last, expected) => {
    expect(lookBack(reconcileSinceLast(of(last)))).toEqual(expected);
  });

  it.each([
    ['over the last two rounds', at('20T09:00'), '20T15:00', ['20T12:50', '20T12:50']],
    ['but no command from before the bot was there', undefined, '20T13:00', ['20T10:50', '20T12:00']],
  ])('now and then %s', (_what, last, now, expected) => {
    expect(lookBack(reconcilePeriod(of(last), 60, at(now)))).toEqual(expected);
  });

  it('from the first start on, whatever comes after it: what waits is not replaced', () => {
    const first = reconcileSinceLast(of(at('20T09:00')));
    const round = reconcilePeriod(of(at('20T09:00')), 60, at('20T13:00'));
    expect([first.supersedes, first.key === round.key]).toEqual([false, false]);
  });
});
