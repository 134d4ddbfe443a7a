import type { Viewer } from '../model/types.ts';
import { Refusal, type Rule } from '../rules/rule.ts';

export type Resource = 'core' | 'graphql';

interface Budget {
  used: number;
  /** Milliseconds since 1970. */
  resetAt: number;
}

interface Spending {
  readonly remaining: number;
  /** Seconds that a secondary limit still lasts. */
  readonly pause: number;
  readonly resource: Resource;
  readonly who: string;
}

const page = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';

export const limitRules: readonly Rule<Spending>[] = [
  {
    name: 'secondary-rate-limit',
    documentation: `${page}#about-secondary-rate-limits`,
    title: 'You have exceeded a secondary rate limit: 403 or 429, retry-after when present',
    check: ({ pause }) =>
      pause > 0
        ? {
            status: 403,
            message:
              'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
            headers: { 'retry-after': String(Math.ceil(pause)) },
          }
        : undefined,
  },
  {
    name: 'primary-rate-limit',
    documentation: page,
    title: 'If you exceed your primary rate limit: 403 or 429, x-ratelimit-remaining is 0',
    check: ({ remaining, who }) =>
      remaining < 0
        ? {
            status: 403,
            message: `API rate limit exceeded for ${who}. If you reach out to GitHub Support for help, please include the request ID.`,
          }
        : undefined,
  },
];

export interface Limits {
  /** Headers for the answer. @throws {Refusal} When nothing is left. */
  spend(viewer: Viewer, resource: Resource, cost: number): Readonly<Record<string, string>>;
  headers(viewer: Viewer, resource: Resource): Readonly<Record<string, string>>;
  rest(viewer: Viewer, resource: Resource): { limit: number; used: number; remaining: number; resetAt: Date };
  /** Nothing is left for that long. */
  exhaust(resource: Resource, seconds: number): void;
  /** Every request is refused for that long. */
  pause(seconds: number): void;
}

/** @param perHour What each installation may ask in an hour. */
export function createLimits(now: () => Date, perHour: number): Limits {
  const budgets = new Map<string, Budget>();
  const exhausted = new Map<Resource, number>();
  let pausedUntil = 0;
  const budgetOf = (viewer: Viewer, resource: Resource): Budget => {
    const key = `${whoIs(viewer)} ${resource}`;
    const known = budgets.get(key);
    if (known !== undefined && known.resetAt > now().getTime()) return known;
    const fresh = { used: 0, resetAt: now().getTime() + 3_600_000 };
    budgets.set(key, fresh);
    return fresh;
  };
  const rest: Limits['rest'] = (viewer, resource) => {
    const { used, resetAt } = budgetOf(viewer, resource);
    const until = exhausted.get(resource) ?? 0;
    if (until > now().getTime())
      return { limit: perHour, used: perHour, remaining: 0, resetAt: new Date(until) };
    return { limit: perHour, used, remaining: Math.max(0, perHour - used), resetAt: new Date(resetAt) };
  };
  const headers: Limits['headers'] = (viewer, resource) => {
    const { limit, used, remaining, resetAt } = rest(viewer, resource);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(Math.ceil(resetAt.getTime() / 1000)),
      'x-ratelimit-resource': resource,
    };
  };
  return {
    headers,
    rest,
    spend: (viewer, resource, cost) => {
      const remaining = rest(viewer, resource).remaining - cost;
      const pause = (pausedUntil - now().getTime()) / 1000;
      for (const rule of limitRules) {
        const words = rule.check({ remaining, pause, resource, who: whoIs(viewer) });
        if (words === undefined) continue;
        throw new Refusal({ ...words, headers: { ...headers(viewer, resource), ...words.headers } }, rule);
      }
      budgetOf(viewer, resource).used += cost;
      return headers(viewer, resource);
    },
    exhaust: (resource, seconds) => void exhausted.set(resource, now().getTime() + seconds * 1000),
    pause: (seconds) => void (pausedUntil = now().getTime() + seconds * 1000),
  };
}

function whoIs(viewer: Viewer): string {
  return viewer.kind === 'installation' ? `installation ID ${viewer.token.installation.id}` : viewer.kind;
}
