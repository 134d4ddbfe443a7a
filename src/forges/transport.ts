import { messageOf } from '../domain/errors.ts';
import type { RequestReport } from './request-report.ts';
import { AnswerTooLong, bytesOf } from '../domain/bounded-answer.ts';

export interface TransportOptions {
  /** Milliseconds from the start of a request to the last byte of its answer. */
  readonly timeout: number;
  readonly onRequest: (report: RequestReport) => void;
  /** The name of a request in the metrics: few names, whatever is asked. */
  readonly operationOf: (method: string, url: string, body: unknown) => string;
  /** The header that tells how many requests are left. */
  readonly remainingHeader: string;
  /** Bytes; unless told, a batch of a dozen files of the largest size that is read. */
  readonly longestAnswer?: number;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** It would be as long again. */
export function isTooLong(error: unknown): boolean {
  return error instanceof TypeError && error.cause instanceof AnswerTooLong;
}

/** Statuses whose answers have no body, by the Fetch standard. */
const bodiless: readonly number[] = [204, 205, 304];

/**
 * The one way out to a forge. An answer counts only when all of it has arrived and it is what was asked for: vendors'
 * libraries take a page of HTML, or JSON that was cut off, for a success, and keep what they read there as a token.
 */
export function createTransport({
  timeout,
  onRequest,
  operationOf,
  remainingHeader,
  longestAnswer = 128 * 1024 * 1024,
}: TransportOptions): Fetch {
  return async (url, init) => {
    const start = performance.now();
    let answer: Response | undefined;
    try {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeout) });
      answer = await readWhole(response, isJsonWanted(init), longestAnswer);
      return answer;
    } catch (error) {
      throw new TypeError(whyOf(error, timeout), { cause: error });
    } finally {
      onRequest({
        operation: operationOf(init.method ?? 'GET', url, init.body),
        status: answer?.status ?? 0,
        milliseconds: performance.now() - start,
        rateLimitRemaining: numberIn(answer?.headers.get(remainingHeader)),
      });
    }
  };
}

async function readWhole(response: Response, wantsJson: boolean, most: number): Promise<Response> {
  const { status, headers } = response;
  if (bodiless.includes(status)) return response;
  const bytes = await bytesOf(response, most);
  if (response.ok && wantsJson) expectJson(headers.get('content-type') ?? '', bytes);
  return new Response(bytes, { status, headers });
}

/** Parsed later, once; what was cut off shows at its end. */
function expectJson(type: string, bytes: Buffer): void {
  if (!type.includes('json')) throw new Error(`it answered ${type || 'without a type'} in place of JSON`);
  const last = bytes
    .toString('latin1', Math.max(0, bytes.length - 16))
    .trimEnd()
    .at(-1);
  if (last !== '}' && last !== ']') throw new Error('its answer was cut off');
}

function isJsonWanted({ headers }: RequestInit): boolean {
  const accept = new Headers(headers).get('accept') ?? '';
  return accept.includes('json') && !accept.includes('raw');
}

function whyOf(error: unknown, timeout: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `no answer within ${timeout / 1_000} s`;
  return error instanceof Error && error.cause instanceof Error ? error.cause.message : messageOf(error);
}

function numberIn(text: string | null | undefined): number | undefined {
  return text == null || !/^\d+$/.test(text) ? undefined : Number(text);
}
