import { AnswerTooLong } from '../domain/bounded-answer.ts';
import { AISDKError, APICallError } from 'ai';
import { z } from 'zod';
import type { ModelCallOutcome } from '../domain/agent.ts';
import { ConnectionFailed } from './bounded-fetch.ts';

/** Why there is no answer. */
export interface Failure {
  readonly outcome: ModelCallOutcome;
  /** In one line. */
  readonly why: string;
  /** The same request may be answered later. */
  readonly isPassing: boolean;
  /** Which one of the request the service does not take; undefined: it does not say. */
  readonly parameter?: string;
  /** HTTP; undefined: there was no answer. */
  readonly status: number | undefined;
  /** Milliseconds that the service asks to wait. */
  readonly wait: number | undefined;
}

/**
 * Reads what the library throws.
 * @throws what is no failure of the service
 */
export function failureOf(error: unknown, now: Date): Failure {
  if (error instanceof AnswerTooLong) return final('truncated', error.message);
  if (error instanceof ConnectionFailed) return { ...final('unreachable', error.message), isPassing: true };
  if (APICallError.isInstance(error)) return failureOfCall(error, now);
  if (AISDKError.isInstance(error)) return final('malformed', error.message);
  throw error;
}

export function final(outcome: ModelCallOutcome, why: string, status?: number): Failure {
  return { outcome, why: shorten(why), isPassing: false, status, wait: undefined };
}

function failureOfCall(error: APICallError, now: Date): Failure {
  const { statusCode: status, isRetryable: isPassing, responseHeaders = {} } = error;
  if (status === undefined) return { ...final('unreachable', error.message), isPassing };
  if (status < 300) return final('malformed', 'its answer is not of the form that was agreed', status);
  const why = `status ${status}: ${error.message}`;
  if (!isPassing) return { ...final('rejected', why, status), ...parameterIn(error) };
  return { ...final('unreachable', why, status), isPassing, wait: waitIn(responseHeaders, now) };
}

const objection = z.object({ error: z.object({ param: z.string() }) });

/** https://platform.openai.com/docs/api-reference/error */
function parameterIn({ data }: APICallError): Pick<Failure, 'parameter'> {
  const read = objection.safeParse(data);
  return read.success ? { parameter: read.data.error.param } : {};
}

/** `retry-after` is a number of seconds, or a date. */
function waitIn(headers: Readonly<Record<string, string>>, now: Date): number | undefined {
  const precise = Number.parseFloat(headers['retry-after-ms'] ?? '');
  if (precise >= 0) return precise;
  const said = headers['retry-after'] ?? '';
  const seconds = Number.parseFloat(said);
  const wait = /^\s*\d/.test(said) ? seconds * 1_000 : Date.parse(said) - now.getTime();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** Answers can be pages of HTML. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
