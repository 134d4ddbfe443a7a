import { setTimeout as sleep } from 'node:timers/promises';
import { faults } from '../kit/github/http/faults.ts';
import type { Interceptor } from '../kit/forge-stand-in/http/faults.ts';
import type { LoggedRequest } from '../kit/forge-stand-in/http/request-log.ts';
import { writes } from './kill-points.ts';
import type { Killer } from './killer.ts';

/** Ends the bot around what it asks of its forge. Who is gone gets no answer. */
export function watchRequests(killer: Killer): Interceptor {
  return async ({ phase, operation, request }) => {
    if (phase === 'before' && (await isEndedAtRead(killer, request))) return faults.hang();
    const write = Object.hasOwn(writes, operation) ? writes[operation as keyof typeof writes] : undefined;
    if (write === undefined) return undefined;
    if (phase === 'before') return (await killer.isEndedAt(`${write}: before`)) ? faults.hang() : undefined;
    if (await killer.isEndedAt(`${write}: done, answer lost`)) return faults.hang();
    // The answer is on its way by then; how much of it was worked through is left to chance.
    void sleep(Math.random() * 5).then(() => killer.isEndedAt(`${write}: after`));
    return undefined;
  };
}

async function isEndedAtRead(killer: Killer, { body, operation }: Readonly<LoggedRequest>): Promise<boolean> {
  if (operation === 'repos/compare-commits-with-basehead') return killer.isEndedAt('change being read');
  // What is posted is asked for when a review is in the store, and not before.
  const isAskingWhatIsPosted = JSON.stringify(body ?? null).includes('query Posted');
  return isAskingWhatIsPosted && killer.isEndedAt('review kept, not published');
}
