import type { ChangeRef } from './change-request.ts';
import type { Destination } from './chat.ts';
import { severities } from './finding.ts';
import type { Severity } from './finding.ts';
import type { RoutedEvent } from './notice.ts';
import { createPathMatcher } from './path-pattern.ts';

/** Hours in which nobody is told anything; what happens in them is told after them. */
export interface QuietHours {
  /** `22:00`; when it is later than `to`, they go over midnight. */
  readonly from: string;
  readonly to: string;
  /** An IANA name. */
  readonly timeZone: string;
  /** Saturdays and Sundays are quiet too. */
  readonly weekends: boolean;
}

/** Which events are told where. What is left open does not matter. */
export interface Route {
  readonly to: Destination;
  readonly events: readonly RoutedEvent[];
  /** Patterns of their paths at the forge. */
  readonly repositories: readonly string[];
  /** Patterns: at least one file of the change fits. */
  readonly paths: readonly string[];
  /** Accounts that open changes. */
  readonly authors: readonly string[];
  /** The mildest finding that is worth telling; undefined: also a review without findings. */
  readonly severity: Severity | undefined;
  readonly quiet: QuietHours | undefined;
  /** What comes within so many minutes is told at once. */
  readonly batchMinutes: number;
}

/** What a route can go by. */
export interface RoutedChange {
  readonly change: ChangeRef;
  readonly author: string;
  /** Of its files. */
  readonly paths: readonly string[];
  /** Of its open findings. */
  readonly severities: readonly Severity[];
}

export function isRouted(route: Route, event: RoutedEvent, change: RoutedChange): boolean {
  return route.events.includes(event) && fits(route, change);
}

function fits(
  { repositories, paths, authors, severity }: Route,
  { change, ...about }: RoutedChange,
): boolean {
  if (repositories.length > 0 && !createPathMatcher(repositories)(change.repo.path)) return false;
  if (authors.length > 0 && !authors.some((author) => isSameName(author, about.author))) return false;
  if (paths.length > 0 && !about.paths.some(createPathMatcher(paths))) return false;
  if (severity === undefined) return true;
  const mildest = severities.indexOf(severity);
  return about.severities.some((one) => severities.indexOf(one) <= mildest);
}

/** Forges do not tell upper from lower case in names. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** When somebody may be told; now, if it is not quiet. */
export function whenToTell({ quiet, batchMinutes }: Pick<Route, 'quiet' | 'batchMinutes'>, now: Date): Date {
  let at = new Date(now.getTime() + batchMinutes * minute);
  if (quiet === undefined) return at;
  for (let step = 0; step < mostSteps; step++) {
    const wait = minutesOfQuiet(quiet, at);
    if (wait === 0) return at;
    at = new Date(at.getTime() + wait * minute);
  }
  return at;
}

/** Milliseconds. */
const minute = 60_000;
const minutesOfDay = 24 * 60;
/** Of hours and days that touch each other: a week has no more. */
const mostSteps = 20;

/** Until the present quiet time is over; 0: it is not quiet. */
function minutesOfQuiet({ from, to, timeZone, weekends }: QuietHours, at: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  const now = Number(part('hour')) * 60 + Number(part('minute'));
  if (weekends && ['Sat', 'Sun'].includes(part('weekday'))) return minutesOfDay - now;
  const length = sinceMinute(minuteOf(from), minuteOf(to));
  const passed = sinceMinute(minuteOf(from), now);
  return passed < length ? length - passed : 0;
}

function sinceMinute(from: number, to: number): number {
  return (to - from + minutesOfDay) % minutesOfDay;
}

/** Of `22:30`. */
function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
