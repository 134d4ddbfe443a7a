import type { Viewer } from '../model/types.ts';
import { Refusal, type Rule } from '../../forge-stand-in/rules/rule.ts';

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

export interface Rest {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly resetAt: Date;
}

/** What each installation may still ask. */
export class Limits {
  readonly #now: () => Date;
  readonly #perHour: number;
  readonly #budgets = new Map<string, Budget>();
  /** Until when, in milliseconds since 1970. */
  readonly #exhausted = new Map<Resource, number>();
  #pausedUntil = 0;

  constructor(now: () => Date, perHour: number) {
    this.#now = now;
    this.#perHour = perHour;
  }

  /** Nothing is left for that long. */
  exhaust(resource: Resource, seconds: number): void {
    this.#exhausted.set(resource, this.#now().getTime() + seconds * 1000);
  }

  /** Every request is refused for that long. */
  pause(seconds: number): void {
    this.#pausedUntil = this.#now().getTime() + seconds * 1000;
  }

  /** @returns Headers for the answer. @throws {Refusal} When nothing is left. */
  spend(viewer: Viewer, resource: Resource, cost: number): Readonly<Record<string, string>> {
    const remaining = this.rest(viewer, resource).remaining - cost;
    const pause = (this.#pausedUntil - this.#now().getTime()) / 1000;
    for (const rule of limitRules) {
      const words = rule.check({ remaining, pause, resource, who: whoIs(viewer) });
      if (words === undefined) continue;
      throw new Refusal(
        { ...words, headers: { ...this.#headers(viewer, resource), ...words.headers } },
        rule,
      );
    }
    this.#budgetOf(viewer, resource).used += cost;
    return this.#headers(viewer, resource);
  }

  rest(viewer: Viewer, resource: Resource): Rest {
    const { used, resetAt } = this.#budgetOf(viewer, resource);
    const limit = this.#perHour;
    const until = this.#exhausted.get(resource) ?? 0;
    return until > this.#now().getTime()
      ? { limit, used: limit, remaining: 0, resetAt: new Date(until) }
      : { limit, used, remaining: Math.max(0, limit - used), resetAt: new Date(resetAt) };
  }

  #headers(viewer: Viewer, resource: Resource): Readonly<Record<string, string>> {
    const { limit, used, remaining, resetAt } = this.rest(viewer, resource);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(Math.ceil(resetAt.getTime() / 1000)),
      'x-ratelimit-resource': resource,
    };
  }

  #budgetOf(viewer: Viewer, resource: Resource): Budget {
    const key = `${whoIs(viewer)} ${resource}`;
    const known = this.#budgets.get(key);
    if (known !== undefined && known.resetAt > this.#now().getTime()) return known;
    const fresh = { used: 0, resetAt: this.#now().getTime() + 3_600_000 };
    this.#budgets.set(key, fresh);
    return fresh;
  }
}

function whoIs(viewer: Viewer): string {
  return viewer.kind === 'installation' ? `installation ID ${viewer.token.installation.id}` : viewer.kind;
}
