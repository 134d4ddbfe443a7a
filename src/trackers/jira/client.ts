import { bytesOf } from '../../domain/bounded-answer.ts';
import { isAppError, messageOf } from '../../domain/errors.ts';
import { errorsOf } from '../../domain/service-errors.ts';

export interface JiraClientOptions {
  /** Without a slash at its end. */
  readonly url: string;
  /** Of the account of the token at Jira Cloud; undefined: the token of a Data Center, which stands for itself. */
  readonly email: string | undefined;
  readonly token: string;
  /** Milliseconds from the start of a request to the last byte of its answer. */
  readonly timeout: number;
}

/** Gets a path below the address of Jira. undefined: it is not there, or not for us. */
export type GetFromJira = (path: string) => Promise<unknown>;

const { unavailable, refused, limited } = errorsOf('Jira');
export { unavailable };
/** Bytes; a description has at most 32,767 characters, its document with marks some times as many. */
const longestAnswer = 4 * 1024 * 1024;
/** Milliseconds where it does not say how long. */
const usualPause = 60_000;

/**
 * Reads from Jira. Its libraries are made for the Cloud alone, hold all of its interface, and drop what they do not know without
 * a word; we ask one question. @throws {AppError}
 */
export function createJiraClient({ url, email, token, timeout }: JiraClientOptions): GetFromJira {
  const authorization =
    email === undefined ? `Bearer ${token}` : `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;
  return async (path) => {
    const request = `GET ${path.replace(/\?.*$/, '')}`;
    try {
      const headers = { accept: 'application/json', authorization };
      // Where it sends us nothing is sent: the token is for one host.
      const init = { headers, redirect: 'manual', signal: AbortSignal.timeout(timeout) } as const;
      return await read(await fetch(url + path, init), request);
    } catch (error) {
      if (isAppError(error)) throw error;
      throw unavailable(request, whyOf(error, timeout), error);
    }
  };
}

async function read(response: Response, request: string): Promise<unknown> {
  const { status, headers, ok } = response;
  const text = (await bytesOf(response, longestAnswer)).toString('utf8');
  if (ok) return JSON.parse(text) as unknown;
  const why = `${status} ${text}`;
  if (status === 404) return undefined;
  if (status === 429) {
    const seconds = Number(headers.get('retry-after'));
    throw limited(new Date(Date.now() + (seconds > 0 ? seconds * 1_000 : usualPause)), undefined);
  }
  throw status >= 500 || status === 408 ? unavailable(request, why) : refused(request, why, undefined);
}

/** Node words what goes wrong on the way in many ways, and wraps the reason. */
function whyOf(error: unknown, timeout: number): string {
  const { name, cause = error } = error as Error;
  return name === 'TimeoutError' ? `no answer within ${timeout / 1_000} s` : messageOf(cause);
}
