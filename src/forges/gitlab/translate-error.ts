import { isAppError } from '../../domain/errors.ts';
import type { AppError } from '../../domain/errors.ts';
import { errorsOf } from '../../domain/service-errors.ts';

const { unavailable, refused, limited } = errorsOf('GitLab');
export { refused, unavailable };

/** Milliseconds, where GitLab does not say how long: its limits are counted by the minute. */
const usualPause = 60_000;

/** An answer that says no, as the cause of an error. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly headers: Headers;

  constructor(status: number, headers: Headers, text: string) {
    super(`${status} ${reasonIn(text)}`);
    this.status = status;
    this.headers = headers;
  }
}

/** What a refusal means to us. */
export function translateRefusal(refusal: Refusal, request: string, now = Date.now()): AppError {
  const { status, message } = refusal;
  if (status === 429) return limited(new Date(now + pauseOf(refusal, now)), refusal);
  // A branch that is being updated and a request that came too slowly pass by themselves.
  const passes = status >= 500 || status === 408 || status === 409;
  return passes ? unavailable(request, message, refusal) : refused(request, message, refusal);
}

/** The HTTP status behind an error, if an answer is. */
export function statusOf(error: unknown): number | undefined {
  if (isAppError(error)) return statusOf(error.cause);
  return error instanceof Refusal ? error.status : undefined;
}

/** Milliseconds that GitLab asks to wait, by seconds from now, or by a moment in seconds since 1970. */
export function pauseOf({ headers }: Refusal, now: number): number {
  const seconds = Number(headers.get('retry-after'));
  if (seconds > 0) return seconds * 1_000;
  const reset = Number(headers.get('ratelimit-reset')) * 1_000;
  return headers.get('ratelimit-remaining') === '0' && reset > now ? reset - now + 1_000 : usualPause;
}

/** GitLab gives its reason under one of two names, as a text, a list, or a list for each field. */
function reasonIn(text: string): string {
  try {
    const { message, error, error_description: description } = JSON.parse(text) as Record<string, unknown>;
    const reason = description ?? message ?? error ?? text;
    return typeof reason === 'string' ? reason : JSON.stringify(reason);
  } catch {
    return text;
  }
}
