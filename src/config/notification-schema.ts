import { z } from 'zod';
import { severities } from '../domain/finding.ts';
import { routedEvents } from '../domain/notice.ts';
import type { Route } from '../domain/route.ts';

export const mostNotificationRoutes = 50;
const mostMinutes = 24 * 60;
const channel = z.string().min(1).max(200);
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'expected a time of day as `22:30`');
export const timeZone = z
  .string()
  .max(100)
  .refine(isTimeZone, 'expected the name of a time zone as `Europe/Berlin`');

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What is told when a route does not name events: what somebody should look at, and how it went on. */
const usualEvents: Route['events'] = [
  'review-finished',
  'blocking-finding',
  'code-conflict',
  'plan-waiting',
  'branch-opened',
  'agent-failed',
];

const quiet = z
  .strictObject({
    from: time.meta({ description: 'A time of day as `22:00`' }),
    to: time.meta({ description: 'A time of day; one before `from` is of the next day' }),
    time_zone: timeZone.default('UTC').meta({ description: 'Name of a time zone, as `Europe/Berlin`' }),
    weekends: z.boolean().default(false).meta({ description: 'Saturdays and Sundays are quiet too' }),
  })
  .meta({ description: 'When nobody is told anything; what happens then is told afterwards' });

const whereTo = {
  slack: channel.optional().meta({ description: 'Id of a channel, as `C0123ABCD`' }),
  discord: channel.optional().meta({ description: 'Id of a channel, a long number in quotes' }),
  events: z
    .array(z.enum(routedEvents))
    .min(1)
    .default([...usualEvents])
    .meta({ description: 'What is told' }),
};

const when = {
  quiet: quiet.optional(),
  batch_minutes: z
    .int()
    .min(0)
    .max(mostMinutes)
    .default(0)
    .meta({ description: 'What comes within so many minutes is told at once' }),
};

/** @param patterns Of paths. @param texts Short ones. */
export function createRouteSchema(
  patterns: z.ZodType<string[], string[]>,
  texts: z.ZodType<string[], string[]>,
) {
  return z
    .strictObject({
      ...whereTo,
      repositories: patterns.default([]).meta({
        description: 'Only of these, by their path at the forge; for the settings of an installation',
      }),
      paths: patterns.default([]).meta({ description: 'Only of changes with one of these files' }),
      authors: texts.default([]).meta({ description: 'Only of changes by these accounts' }),
      severity: z
        .enum(severities)
        .optional()
        .meta({ description: 'Only of changes with a finding that is at least so grave' }),
      ...when,
    })
    .refine(({ slack, discord }) => (slack === undefined) !== (discord === undefined), {
      message: 'expected one of `slack` and `discord`',
    });
}

type RouteSchema = ReturnType<typeof createRouteSchema>;
/** As written in the file. */
export type RouteValues = z.input<RouteSchema>;

/** @param values That went through the schema, as written. */
export function routeOf(values: RouteValues): Route {
  const { slack, discord, events = usualEvents, repositories = [], paths = [], authors = [] } = values;
  const { severity, quiet: hours, batch_minutes: batchMinutes = 0 } = values;
  return {
    to: slack === undefined ? { chat: 'discord', channel: discord ?? '' } : { chat: 'slack', channel: slack },
    ...{ events, repositories, paths, authors, severity, batchMinutes },
    quiet: hours && {
      ...{ from: hours.from, to: hours.to },
      timeZone: hours.time_zone ?? 'UTC',
      weekends: hours.weekends ?? false,
    },
  };
}

/** For the channel of a chat that the installation names, where no file says more. */
export function usualRoute(to: Route['to']): Route {
  return {
    ...{ to, events: [...usualEvents, 'weekly-digest'], repositories: [], paths: [], authors: [] },
    ...{ severity: undefined, quiet: undefined, batchMinutes: 0 },
  };
}
