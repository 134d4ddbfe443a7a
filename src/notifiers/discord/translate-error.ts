import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest';
import { isAppError, messageOf } from '../../domain/errors.ts';
import type { AppError } from '../../domain/errors.ts';
import { errorsOf } from '../../domain/service-errors.ts';

/** Codes of refusals that we act upon. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export const refusalCodes = {
  unknownChannel: 10_003,
  unknownMessage: 10_008,
  unknownWebhook: 10_015,
  missingAccess: 50_001,
  missingPermissions: 50_013,
  notInThisChannel: 50_024,
  expiredAnswer: 50_027,
  archived: 50_083,
  threadExists: 160_004,
  locked: 160_005,
} as const;

/** What to do about it. */
const advice: Readonly<Record<number, string>> = {
  [refusalCodes.unknownChannel]:
    'there is no such channel (any more): correct DISCORD_CHANNEL_ID, or the route in .autoglm.yml that names it',
  [refusalCodes.missingAccess]:
    'the bot does not see the channel: invite it to the server, and give it the permission View Channel there',
  [refusalCodes.missingPermissions]:
    'the bot needs the permissions Send Messages, Embed Links, Read Message History, Create Public Threads and Send Messages in Threads in this channel',
  [refusalCodes.notInThisChannel]:
    'a channel of this kind has no threads below its messages: name a text channel',
  [refusalCodes.archived]: 'the thread is archived and locked: unlock it',
  [refusalCodes.locked]: 'the thread is locked: unlock it',
};
const wrongToken = 'the token is wrong or was reset: copy the present one to DISCORD_BOT_TOKEN';

const { unavailable, refused, limited } = errorsOf('Discord');
export { refused, unavailable };

/** What an error of the library means to us. */
export function translateError(error: unknown, request: string, now: number): AppError {
  if (isAppError(error)) return error;
  if (error instanceof RateLimitError) return limited(new Date(now + pauseOf(error)), error);
  // That a proxy has waited too long passes by itself, as does all that is no refusal.
  if (error instanceof DiscordAPIError && error.status !== 408)
    return refused(request, wordsOf(error), error);
  return unavailable(request, error instanceof HTTPError ? `${error.status}` : messageOf(error), error);
}

/** Milliseconds that Discord asks to wait, or that the library knows it would. */
export function pauseOf({ retryAfter, timeToReset, sublimitTimeout }: RateLimitError): number {
  return Math.max(retryAfter, timeToReset, sublimitTimeout);
}

function wordsOf({ status, code, message }: DiscordAPIError): string {
  const known = status === 401 && !isOneOf(code, answerOver) ? wrongToken : advice[Number(code)];
  // What to do comes first: a long answer is shortened at its end.
  return `${known === undefined ? '' : `${known}; `}${status} ${message} (${code})`;
}

const answerOver: readonly number[] = [refusalCodes.expiredAnswer, refusalCodes.unknownWebhook];

function isOneOf(code: string | number, codes: readonly number[]): boolean {
  return codes.includes(Number(code));
}

/** Whether an error is Discord's refusal with one of these codes. */
export function isRefusal(error: unknown, ...kinds: readonly (keyof typeof refusalCodes)[]): boolean {
  const cause = isAppError(error) ? error.cause : error;
  return (
    cause instanceof DiscordAPIError &&
    isOneOf(
      cause.code,
      kinds.map((kind) => refusalCodes[kind]),
    )
  );
}
