/** From Monday on, as ISO 8601 has it. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

/** When the week is told. */
export interface WeekTime {
  readonly day: Weekday;
  /** From 0 to 23. */
  readonly hour: number;
  /** An IANA name. */
  readonly timeZone: string;
}

/** Seven days that are to be told together. */
export interface Week {
  /** The one in which it begins, as `2026-W48`. */
  readonly name: string;
  readonly from: Date;
  /** Exclusive: when it can be told. */
  readonly to: Date;
}

/** Milliseconds. */
const hourLength = 3_600_000;
const dayLength = 24 * hourLength;

/** The last one that is over. */
export function lastWeek({ day, hour, timeZone }: WeekTime, now: Date): Week {
  const local = wallClock(now.getTime(), timeZone);
  const sinceDay = (weekdayOf(local) - weekdays.indexOf(day) + 7) % 7;
  const thisWeek = midnightOf(local) - sinceDay * dayLength + hour * hourLength;
  const end = thisWeek <= local ? thisWeek : thisWeek - 7 * dayLength;
  const begin = end - 7 * dayLength;
  return { name: weekName(begin), from: instantOf(begin, timeZone), to: instantOf(end, timeZone) };
}

/** What clocks there show, as if it were UTC. */
function wallClock(time: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    ...{ timeZone, year: 'numeric', month: 'numeric', day: 'numeric', hourCycle: 'h23' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  }).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(
    ...([part('year'), part('month') - 1, part('day')] as const),
    ...([part('hour'), part('minute'), part('second')] as const),
  );
}

/** When clocks there show that; where they are put forward over it, a little later. */
function instantOf(local: number, timeZone: string): Date {
  const guess = local - (wallClock(local, timeZone) - local);
  return new Date(local - (wallClock(guess, timeZone) - guess));
}

function midnightOf(local: number): number {
  return Math.floor(local / dayLength) * dayLength;
}

/** Monday is 0. */
function weekdayOf(local: number): number {
  return (new Date(local).getUTCDay() + 6) % 7;
}

/** The year of a week is that of its Thursday. */
function weekName(local: number): string {
  const thursday = midnightOf(local) + (3 - weekdayOf(local)) * dayLength;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / dayLength / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}
