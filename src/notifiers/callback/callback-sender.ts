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
        throw failure(callback, why, error);
      });
      return outcomeOf(callback, answer);
    },
  };
}

function outcomeOf(callback: Callback, { status, location, text }: PostAnswer): 'taken' | 'gone' {
  if (status >= 200 && status < 300) return 'taken';
  if (status === 410) return 'gone';
  if (status >= 300 && status < 400) {
    const where = location === undefined ? '' : ` to ${location.slice(0, 200)}`;
    throw failure(callback, `it answered ${status}, a redirect${where}, which is not followed`);
  }
  const [line = ''] = text.trim().split('\n', 1);
  throw failure(callback, `it answered ${status}${line === '' ? '' : `: ${line}`}`);
}

/** Only the host is named: the rest of an address can be a secret. */
function failure({ id, url }: Callback, why: string, cause?: unknown): AppError {
  return new AppError('callback-failed', { callback: id, host: new URL(url).host, why }, { cause });
}
