import { LogLevel, WebClient } from '@slack/web-api';
import type { FetchFunction, WebClientOptions } from '@slack/web-api';
import { messageOf } from '../../domain/errors.ts';
import { translateError } from './translate-error.ts';

export interface ClientOptions {
  readonly apiUrl: string;
  readonly token: string;
  /** Milliseconds from the start of a request to the last byte of its answer. */
  readonly timeout: number;
}

/** Asks Slack. @throws {AppError} `rate-limited`, `service-unavailable`, `service-refused` */
export type Ask = <Answer>(
  method: string,
  send: (slack: WebClient) => Promise<Answer>,
  signal?: AbortSignal,
) => Promise<Answer>;

/** Each question has a client of its own, for the library has no other way to be told to give up; it costs a tenth of a millisecond. */
export function createAsk({ apiUrl, token, timeout }: ClientOptions): Ask {
  return async (method, send, signal) => {
    signal?.throwIfAborted();
    const slack = new WebClient(token, { ...clientOptions(timeout, signal), slackApiUrl: apiUrl });
    try {
      return await send(slack);
    } catch (error) {
      // Whoever gave up knows why.
      signal?.throwIfAborted();
      throw translateError(error, method);
    }
  };
}

/** The job that asks is tried again later: to try again here would hold up the others, and could say a thing twice. */
export function clientOptions(timeout: number, signal?: AbortSignal): WebClientOptions {
  return {
    fetch: fetchWithin(timeout, signal),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    logger: silent,
  };
}

/** Seconds, where Slack does not say how long: its limits are counted by the minute. */
const usualPause = '30';
/** Bytes. A thousand messages are far less. */
const longestAnswer = 16 * 1024 * 1024;

/** The whole answer has to arrive in time, and to be JSON: the library takes a page of HTML for the name of an error. */
function fetchWithin(timeout: number, signal: AbortSignal | undefined): FetchFunction {
  return async (url, init) => {
    const over = AbortSignal.timeout(timeout);
    const until = signal === undefined ? over : AbortSignal.any([over, signal]);
    try {
      const response = await fetch(url, { ...init, signal: until });
      return await readWhole(response);
    } catch (error) {
      throw new TypeError(over.aborted ? `no answer within ${timeout / 1_000} s` : whyOf(error), {
        cause: error,
      });
    }
  };
}

async function readWhole(response: Response): Promise<Response> {
  const { status } = response;
  const headers = new Headers(response.headers);
  const body = await textOf(response);
  if (status === 429 && !/^\d+$/.test(headers.get('retry-after') ?? ''))
    headers.set('retry-after', usualPause);
  if (status === 200) JSON.parse(body);
  return new Response(body, { status, headers });
}

async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > longestAnswer) throw new Error(`its answer is longer than ${longestAnswer} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function whyOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'its answer is no JSON';
  return error instanceof Error && error.cause instanceof Error ? error.cause.message : messageOf(error);
}

/** The library would print; what goes wrong is in its errors. */
const nothing = (): void => undefined;
export const silent: NonNullable<WebClientOptions['logger']> = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};
