import { setTimeout as sleep } from 'node:timers/promises';
import { RateLimitError, RequestMethod, REST } from '@discordjs/rest';
import { z } from 'zod';
import { createTransport } from './transport.ts';
import { pauseOf, translateError, unavailable } from './translate-error.ts';

export interface ClientOptions {
  /** Without a version and without a slash at its end. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** Milliseconds from the start of a request to the last byte of its answer. */
  readonly requestTimeout: number;
  readonly now: () => Date;
}

const methods = {
  GET: RequestMethod.Get,
  POST: RequestMethod.Post,
  PUT: RequestMethod.Put,
  PATCH: RequestMethod.Patch,
} as const;

export interface Question {
  readonly method: keyof typeof methods;
  /** Below the version. */
  readonly path: `/${string}`;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Its address is secret enough. */
  readonly isAnonymous?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Milliseconds that are waited out here, so many times: the second of which Discord takes fifty requests of a bot. */
const shortPause = 1_100;
const shortPauses = 3;

const account = z.object({ id: z.string() });

/**
 * Requests to Discord that end in an answer or in an `AppError`. The library knows which requests share a limit, and is
 * not asked to wait or to repeat: the job that wanted the request does, when it was told how long. Where only the rest of
 * a second is to be waited, no job is put back for it; nothing has been done then.
 */
export class DiscordClient {
  readonly applicationId: string;
  readonly #rest: REST;
  readonly #token: string;
  readonly #now: () => Date;
  #botId: Promise<string> | undefined;

  constructor({ apiUrl, token, applicationId, requestTimeout, now }: ClientOptions) {
    this.applicationId = applicationId;
    this.#token = token;
    this.#now = now;
    this.#rest = new REST({
      api: apiUrl,
      version: '10',
      retries: 0,
      // Its own clock never strikes first: it stops at the first byte.
      timeout: 2 * requestTimeout,
      rejectOnRateLimit: () => true,
      makeRequest: createTransport(requestTimeout),
    });
  }

  /** @throws {AppError} `rate-limited`, `service-unavailable`, `service-refused` */
  async ask<Answer>(question: Question, shape: z.ZodType<Answer>): Promise<Answer> {
    const { method, path, signal } = question;
    // The last part of some paths is a secret.
    const request = `${method} ${path.replace(/^(\/(?:webhooks|interactions)\/\d+)\/[^/]+/, '$1/…')}`;
    for (let attempt = 1; ; attempt++) {
      signal?.throwIfAborted();
      try {
        return shaped(shape, await this.#send(question), request);
      } catch (error) {
        signal?.throwIfAborted();
        const pause = error instanceof RateLimitError ? pauseOf(error) : Infinity;
        if (pause > shortPause || attempt > shortPauses)
          throw translateError(error, request, this.#now().getTime());
        await sleep(pause, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  #send({ method, path, query = {}, body, isAnonymous = false, signal }: Question): Promise<unknown> {
    // The library forgets a token that was refused once, and would say that there is none.
    return this.#rest.setToken(this.#token).request({
      method: methods[method],
      fullRoute: path,
      query: new URLSearchParams(query),
      auth: !isAnonymous,
      ...(body === undefined ? {} : { body }),
      // The library never takes its hand off a signal: each request gets one of its own.
      ...(signal === undefined ? {} : { signal: AbortSignal.any([signal]) }),
    });
  }

  /** By which our own messages are known. Asked once. */
  async botId(): Promise<string> {
    this.#botId ??= this.ask({ method: 'GET', path: '/users/@me' }, account).then(({ id }) => id);
    try {
      return await this.#botId;
    } catch (error) {
      this.#botId = undefined;
      throw error;
    }
  }
}

function shaped<Answer>(shape: z.ZodType<Answer>, answer: unknown, request: string): Answer {
  const parsed = shape.safeParse(answer);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const why = `${issue?.path.join('.') || 'its answer'}: ${issue?.message ?? 'is not as it should be'}`;
  throw unavailable(request, why);
}
