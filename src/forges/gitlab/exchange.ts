import { setTimeout } from 'node:timers/promises';
import { isAppError, messageOf } from '../../domain/errors.ts';
import type { AppError } from '../../domain/errors.ts';
import { isTooLong } from '../transport.ts';
import type { Fetch } from '../transport.ts';
import type { WritePace } from '../write-pace.ts';
import type { Authority, AuthorityHeaders } from './credentials.ts';
import { pauseOf, Refusal, translateRefusal, unavailable } from './translate-error.ts';

export interface Question {
  readonly method: string;
  readonly url: string;
  readonly body?: string | FormData | undefined;
  /** Media types; unless told, JSON. */
  readonly accept?: string;
  /** It changes nothing, though it is no GET. */
  readonly isRead?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

export interface ExchangeOptions {
  readonly fetch: Fetch;
  readonly authority: Authority;
  readonly pace: WritePace;
  /** Milliseconds before a request that failed is repeated; each further time it is four, nine … times as long. */
  readonly retryWait: number;
}

/** How often a request is repeated. */
const repeats = 2;
/** Milliseconds that are waited out here; a longer pause is for the job. */
const longestPause = 5_000;
/** Refused before anything was done: the limit of requests, and a branch or a record that is being changed. */
const undone: readonly number[] = [409, 429];
const redirects: readonly number[] = [301, 302, 307, 308];

/**
 * Questions to GitLab that end in an answer that says yes, or in an `AppError`. What only reads is repeated a few times
 * when GitLab fails. A write is not, since it may have been done although the answer was lost: the job that wanted it
 * looks first and then repeats.
 */
export function createExchange(options: ExchangeOptions): (question: Question) => Promise<Answer> {
  return async (question) => {
    const isRead = question.isRead ?? question.method === 'GET';
    if (!isRead) await options.pace('');
    for (let attempt = 1; ; attempt++) {
      try {
        return await ask(question, options);
      } catch (error) {
        const pause =
          attempt > repeats ? undefined : pauseAfter(error, isRead, options.retryWait * attempt ** 2);
        if (pause === undefined) throw translated(error, question);
        await setTimeout(pause);
      }
    }
  };
}

/** Undefined: no use in asking again. */
function pauseAfter(error: unknown, isRead: boolean, usual: number): number | undefined {
  if (isAppError(error) || isTooLong(error)) return undefined;
  if (!(error instanceof Refusal)) return isRead ? usual : undefined;
  if (error.status === 429) {
    const asked = pauseOf(error, Date.now());
    return asked <= longestPause ? asked : undefined;
  }
  return undone.includes(error.status) || (isRead && error.status >= 500) ? usual : undefined;
}

function translated(error: unknown, { method, url }: Question): AppError {
  if (isAppError(error)) return error;
  const request = `${method} ${new URL(url).pathname}`;
  return error instanceof Refusal
    ? translateRefusal(error, request)
    : unavailable(request, messageOf(error), error);
}

async function ask(question: Question, { fetch, authority }: ExchangeOptions): Promise<Answer> {
  const headers = await authority.headers();
  const first = await send(question, headers, fetch);
  const renewed = first.status === 401 ? await authority.renewed(headers) : undefined;
  const response = renewed === undefined ? first : await send(question, renewed, fetch);
  if (!response.ok) throw new Refusal(response.status, response.headers, await reasonOf(response));
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
}

/**
 * A project that was moved is found at its new address. Elsewhere nothing is followed: a token is for one host, and a
 * POST that is redirected would become a GET.
 */
async function send(
  { method, url, body, accept = 'application/json' }: Question,
  authority: AuthorityHeaders,
  fetch: Fetch,
): Promise<Response> {
  const type = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
  const init = { method, headers: { accept, ...type, ...authority }, body: body ?? null };
  const response = await fetch(url, { ...init, redirect: 'manual' });
  const target = redirects.includes(response.status) ? targetOf(response, url) : undefined;
  return method === 'GET' && target?.origin === new URL(url).origin
    ? fetch(target.href, { ...init, redirect: 'manual' })
    : response;
}

function targetOf({ headers }: Response, url: string): URL | undefined {
  const location = headers.get('location') ?? '';
  return URL.canParse(location, url) ? new URL(location, url) : undefined;
}

async function reasonOf(response: Response): Promise<string> {
  const target = redirects.includes(response.status) ? response.headers.get('location') : null;
  return target === null ? response.text() : `it is to be found at ${target}`;
}
