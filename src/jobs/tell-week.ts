import type { WeeklyDigest } from '../domain/change-card.ts';
import { shortNameOf } from '../domain/change-request.ts';
import type { ChangeRef } from '../domain/change-request.ts';
import { keyOfDestination } from '../domain/chat.ts';
import type { Destination } from '../domain/chat.ts';
import { isAppError } from '../domain/errors.ts';
import type { JobPayloads } from '../domain/job-payloads.ts';
import type { JobRequest } from '../domain/job.ts';
import type { Route } from '../domain/route.ts';
import { lastWeek } from '../domain/week.ts';
import type { Week } from '../domain/week.ts';
import type { WeekNumbers } from '../ports/store.ts';
import { chatOf, forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { routesInForce } from './notify.ts';
import { nothing } from './runner.ts';
import type { Runner } from './runner.ts';

/**
 * Milliseconds. A week is told soon or not at all: for as long as this the note that it was told is kept in any case, and
 * on Thursday nobody wants to read of the week before.
 */
const tellable = 20 * 3_600_000;

/** Asks for a job for each channel, again and again while the week can be told: each of them tells it once. */
export function createTellWeeksRunner({ store, weekTime, now }: JobParts): Runner<'tell-weeks'> {
  return async () => {
    if (weekTime === undefined) return nothing;
    const week = lastWeek(weekTime, now());
    if (now().getTime() - week.to.getTime() > tellable) return nothing;
    const channels = await store.channels();
    return { writes: [], next: channels.map((to) => tellJob(to, week)) };
  };
}

function tellJob(to: Destination, { name, from, to: until }: Week): JobRequest {
  const week = { name, from: from.toISOString(), to: until.toISOString() };
  return { kind: 'tell-week', key: `week:${keyOfDestination(to)}`, supersedes: false, payload: { to, week } };
}

/** Noted before it is told, and for good once it may have been: better a channel misses a week than gets it twice. */
export function createTellWeekRunner(parts: JobParts): Runner<'tell-week'> {
  return async (payload, { signal, log }) => {
    const { to, week } = payload;
    const { store, chats, now } = parts;
    if (!chats.some(({ notifier }) => notifier.id === to.chat)) return nothing;
    const name = `${week.name}:${keyOfDestination(to)}`;
    if (!(await store.claim(name, now()))) return nothing;
    const { notifier } = chatOf(parts, to.chat);
    try {
      const digest = await digestOf(name, payload, parts);
      if (digest === undefined) return nothing;
      await notifier.digest(digest, to, signal);
      log.info({ chat: to.chat, week: week.name }, 'week told');
    } catch (error) {
      // What can be found again by its name is not told twice by being tried again.
      if (notifier.isTwoWay || isNotTaken(error)) await store.release(name);
      throw error;
    }
    return nothing;
  };
}

function isNotTaken(error: unknown): boolean {
  return isAppError(error, 'rate-limited') || isAppError(error, 'service-refused');
}

/** @returns undefined when nobody wants it there, or there is nothing to be told */
async function digestOf(
  name: string,
  { to, week }: JobPayloads['tell-week'],
  parts: JobParts,
): Promise<WeeklyDigest | undefined> {
  const from = new Date(week.from);
  const numbers = await parts.store.weekOf(to, { from, to: new Date(week.to) });
  const { settings, openPlans, ...counts } = numbers;
  const wanted = settings.find(({ routes }) => isWanted(routesInForce(routes, parts), to));
  if (wanted === undefined || isEmpty(numbers)) return undefined;
  return {
    ...{ name, language: wanted.language, from: week.from, to: week.to, ...counts },
    openPlans: openPlans.map(({ plan, change }) => ({
      plan,
      change: nameOf(change),
      url: forgeOf(parts, change.repo.forge).pages.change(change),
    })),
  };
}

function isWanted(routes: readonly Route[], to: Destination): boolean {
  return routes.some(
    (route) => route.events.includes('weekly-digest') && keyOfDestination(route.to) === keyOfDestination(to),
  );
}

function isEmpty({ found, fixed, dismissed, openPlans }: WeekNumbers): boolean {
  return found + fixed + dismissed + openPlans.length === 0;
}

function nameOf(change: ChangeRef): string {
  return `${change.repo.path}${shortNameOf(change)}`;
}
