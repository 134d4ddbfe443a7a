import { Refusal, type Rule } from '../../forge-stand-in/rules/rule.ts';

interface Spending {
  /** Requests that are left in this minute; below zero: none was. */
  readonly remaining: number;
  /** Seconds until there are others. */
  readonly wait: number;
  readonly headers: Readonly<Record<string, string>>;
}

export const limitRules: readonly Rule<Spending>[] = [
  {
    name: 'rate-limit',
    documentation:
      'https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/#response-headers',
    title: '429 Too Many Requests with Retry-After and RateLimit headers; the body is `Retry later`',
    check: ({ remaining, wait, headers }) =>
      remaining < 0
        ? {
            status: 429,
            message: 'Retry later',
            headers: { ...headers, 'retry-after': String(Math.ceil(wait)) },
          }
        : undefined,
  },
];

/** What may still be asked in this minute. */
export class Limits {
  readonly #now: () => Date;
  readonly #perMinute: number;
  #used = 0;
  #exhaustedUntil = 0;
  /** Milliseconds since 1970. */
  #resetAt = 0;

  constructor(now: () => Date, perMinute: number) {
    this.#now = now;
    this.#perMinute = perMinute;
  }

  /** Nothing is left for that long. */
  exhaust(seconds: number): void {
    this.#exhaustedUntil = this.#now().getTime() + seconds * 1000;
  }

  /** @returns Headers of the answer. @throws {Refusal} When nothing is left. */
  spend(): Readonly<Record<string, string>> {
    const now = this.#now().getTime();
    if (now >= this.#resetAt) [this.#used, this.#resetAt] = [0, now + 60_000];
    this.#used++;
    const isExhausted = now < this.#exhaustedUntil;
    const remaining = isExhausted ? -1 : this.#perMinute - this.#used;
    const resetAt = isExhausted ? this.#exhaustedUntil : this.#resetAt;
    const headers = {
      'ratelimit-limit': String(this.#perMinute),
      'ratelimit-name': 'throttle_authenticated_api',
      'ratelimit-observed': String(this.#used),
      'ratelimit-remaining': String(Math.max(0, remaining)),
      'ratelimit-reset': String(Math.ceil(resetAt / 1000)),
    };
    for (const rule of limitRules) {
      const words = rule.check({ remaining, wait: (resetAt - now) / 1000, headers });
      if (words !== undefined) throw new Refusal(words, rule);
    }
    return headers;
  }
}
