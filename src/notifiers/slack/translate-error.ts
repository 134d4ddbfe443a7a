import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { messageOf } from '../../domain/errors.ts';
import type { AppError } from '../../domain/errors.ts';
import { errorsOf } from '../../domain/service-errors.ts';

const { unavailable, refused, limited } = errorsOf('Slack');
export { refused, unavailable };

/** Seconds, where Slack only says that it is too much. */
const usualPause = 30;

/** What Slack calls by these names passes by itself. */
const passing: readonly string[] = [
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'external_channel_migrating',
];

const token = 'put the token that “OAuth & Permissions” of the Slack app shows into SLACK_BOT_TOKEN';
const invite = 'invite the app there by `/invite`';

/** What to do about what does not pass by itself. */
const remedies: Readonly<Record<string, string>> = {
  invalid_auth: `the token is not valid; ${token}`,
  not_authed: `the token is missing; ${token}`,
  token_revoked: `the token was revoked; install the app again and ${token}`,
  token_expired: `the token has expired; ${token}`,
  account_inactive: `the app was removed from the workspace; install it again and ${token}`,
  channel_not_found: `the channel is not there any more, or the app may not see it: correct its id, or ${invite}`,
  is_archived: 'the channel is archived; bring it back, or name another one',
  not_in_channel: `the app is not in the channel; ${invite}`,
  restricted_action: 'the workspace does not let apps write to this channel; allow it, or name another one',
  missing_scope: 'the app lacks a scope; install it again with all scopes of its manifest',
  no_permission: 'the app lacks a permission; install it again with all scopes of its manifest',
};

/** What an error of the library means to us. */
export function translateError(error: unknown, method: string, now = Date.now()): AppError {
  if (error instanceof WebAPIRateLimitedError) return limitedFor(error.retryAfter, error, now);
  if (error instanceof WebAPIHTTPError) {
    const why = `status ${error.statusCode}`;
    return error.statusCode >= 500 || error.statusCode === 408
      ? unavailable(method, why, error)
      : refused(method, why, error);
  }
  if (error instanceof WebAPIPlatformError) return translateRefusal(error, method, now);
  const cause = error instanceof WebAPIRequestError ? error.original : error;
  return unavailable(method, messageOf(cause), error);
}

function translateRefusal(error: WebAPIPlatformError, method: string, now: number): AppError {
  const { error: name, response_metadata: details } = error.data;
  if (name === 'ratelimited' || name === 'rate_limited')
    return limitedFor(details?.retryAfter ?? usualPause, error, now);
  if (passing.includes(name)) return unavailable(method, name, error);
  const remedy = Object.hasOwn(remedies, name) ? remedies[name] : details?.messages?.join('; ');
  return refused(method, remedy === undefined ? name : `${name}: ${remedy}`, error);
}

/** Slack's name of what it refused. */
export function refusalIn(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof WebAPIPlatformError ? cause.data.error : undefined;
}

function limitedFor(seconds: number, cause: unknown, now: number): AppError {
  return limited(new Date(now + Math.max(1, seconds) * 1_000), cause);
}
