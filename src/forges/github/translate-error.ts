import { isAppError, messageOf } from '../../domain/errors.ts';
import type { AppError } from '../../domain/errors.ts';
import { errorsOf } from '../../domain/service-errors.ts';
import type { GraphqlProblem } from './graphql-answer.ts';

type Headers = Readonly<Record<string, unknown>>;

const { unavailable, refused, limited: limitedUntil } = errorsOf('GitHub');
export { unavailable };
/** Milliseconds. GitHub asks for at least a minute where it does not say how long. */
const shortestPause = 60_000;

/** What an error of Octokit's means to us. */
export function translateError(error: unknown, request: string, now = Date.now()): AppError {
  if (isAppError(error)) return error;
  const status = statusOf(error);
  const answer = isObject(error) && isObject(error['response']) ? error['response'] : undefined;
  if (status === undefined || answer === undefined) return unavailable(request, messageOf(error), error);
  const headers = isObject(answer['headers']) ? answer['headers'] : {};
  if (isLimit(status, headers, messageOf(error))) return limited(headers, now, error);
  // A conflict and a request that came too slowly pass by themselves.
  const passes = status >= 500 || status === 408 || status === 409;
  return passes
    ? unavailable(request, `${status} ${messageOf(error)}`, error)
    : refused(request, `${status} ${messageOf(error)}`, error);
}

/** What the errors of a GraphQL answer that has no data mean. */
export function translateProblems(
  problems: readonly GraphqlProblem[],
  headers: Headers,
  request: string,
  now = Date.now(),
): AppError {
  const why = problems.map(({ message }) => message).join('; ');
  if (problems.some(({ type, message }) => type === 'RATE_LIMITED' || limitWords.test(message))) {
    return limited(headers, now, undefined);
  }
  // Timeouts and inner failures have no type, or one of these; what is wrong with our question has another, or a code.
  const passes = problems.every(
    ({ type, code }) => code === undefined && (type === undefined || passingTypes.includes(type)),
  );
  return passes ? unavailable(request, why, undefined) : refused(request, why, undefined);
}

/** The HTTP status behind an error, if an answer is. */
export function statusOf(error: unknown): number | undefined {
  if (isAppError(error)) return statusOf(error.cause);
  return isObject(error) && typeof error['status'] === 'number' && 'request' in error
    ? error['status']
    : undefined;
}

const passingTypes = ['INTERNAL', 'SERVICE_UNAVAILABLE', 'TIMEOUT', 'LOADING', 'STALE_DATA'];
const limitWords = /\b(?:secondary rate limit|rate limit exceeded|abuse detection)\b/i;

/** GitHub answers 403 or 429 to both of its limits; a 403 without these signs is a lack of permission. */
function isLimit(status: number, headers: Headers, message: string): boolean {
  if (status === 429) return true;
  return (
    status === 403 &&
    ('retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || limitWords.test(message))
  );
}

function limited(headers: Headers, now: number, cause: unknown): AppError {
  const seconds = Number(headers['retry-after']);
  const reset = headers['x-ratelimit-remaining'] === '0' ? Number(headers['x-ratelimit-reset']) * 1_000 : NaN;
  const until = seconds > 0 ? now + seconds * 1_000 : reset > now ? reset + 1_000 : now + shortestPause;
  return limitedUntil(new Date(until), cause);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
