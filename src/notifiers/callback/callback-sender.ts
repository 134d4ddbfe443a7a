import type { Callback } from '../../domain/callback.ts';
import { AppError, isAppError, messageOf } from '../../domain/errors.ts';
import type { CallbackSender } from '../../ports/callback-sender.ts';
import { postChecked } from './post.ts';
import type { LookupAll, PostAnswer } from './post.ts';
import { isPublicAddress } from './public-address.ts';
import { renderMessage } from './render.ts';
import { signatureHeaders } from './sign.ts';

export interface CallbackSenderOptions {
  /** Milliseconds from the name's look-up to the end of the answer. */
  readonly timeout: number;
  /** Bytes of an answer that are read. */
  readonly mostAnswerBytes: number;
  /** Of the bot. */
  readonly version: string;
  readonly now: () => Date;
  readonly lookup?: LookupAll;
  /** Which addresses every callback may be sent to. */
  readonly isPublic?: (address: string) => boolean;
}

export function createCallbackSender(options: CallbackSenderOptions): CallbackSender {
  const { timeout, mostAnswerBytes, version, now, isPublic = isPublicAddress } = options;
  return {
    send: async (callback, message, signal) => {
      const { contentType, body } = renderMessage(message, callback.format);
      const at = Math.floor(now().getTime() / 1_000);
      const headers = {
        'content-type': contentType,
        'user-agent': `Open-AutoGLM/${version}`,
        ...signatureHeaders(callback.secrets, message.id, at, body),
      };
      const late = AbortSignal.timeout(timeout);
      const answer = await postChecked(new URL(callback.url), {
        ...{ headers, body, mostBytes: mostAnswerBytes },
        ...(options.lookup && { lookup: options.lookup }),
        isAllowed: (address) => callback.allowPrivate || isPublic(address),
        signal: AbortSignal.any([signal, late]),
      }).catch((error: unknown) => {
        signal.throwIfAborted();
        if (isAppError(error)) throw error;
        const why = late.aborted ? `no answer within ${timeout / 1_000} s` : messageOf(error);
        throw failure(callback, why, { cause: error });
      });
      return outcomeOf(callback, answer, now());
    },
  };
}

function outcomeOf(
  callback: Callback,
  { status, location, retryAfter, text }: PostAnswer,
  now: Date,
): 'taken' | 'gone' {
  if (status >= 200 && status < 300) return 'taken';
  if (status === 410) return 'gone';
  if (status >= 300 && status < 400) {
    const where = location === undefined ? '' : ` to ${location.slice(0, 200)}`;
    throw failure(callback, `it answered ${status}, a redirect${where}, which is not followed`);
  }
  const [line = ''] = text.trim().split('\n', 1);
  const retryAt = busyStatuses.includes(status) ? momentOf(retryAfter, now) : undefined;
  throw failure(callback, `it answered ${status}${line === '' ? '' : `: ${line}`}`, { retryAt });
}

/** Those with which a receiver may say when to come back. */
const busyStatuses: readonly number[] = [429, 503];

/** https://www.rfc-editor.org/rfc/rfc9110#name-date-time-formats ; nobody writes the two older forms any more. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/;

/** Of `Retry-After`: seconds, or a date of HTTP. */
function momentOf(header: string | undefined, now: Date): string | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return new Date(now.getTime() + Number(header) * 1_000).toISOString();
  const at = httpDate.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

/** Only the host is named: the rest of an address can be a secret. */
function failure(
  { id, url }: Callback,
  why: string,
  { cause, retryAt }: { readonly cause?: unknown; readonly retryAt?: string | undefined } = {},
): AppError {
  const details = { callback: id, host: new URL(url).host, why, ...(retryAt !== undefined && { retryAt }) };
  return new AppError('callback-failed', details, { cause });
}
