import { AppError } from './errors.ts';

export interface ServiceErrors {
  /** @param request What was asked for, as it stands in the message. */
  readonly unavailable: (request: string, why: string, cause?: unknown) => AppError;
  readonly refused: (request: string, why: string, cause: unknown) => AppError;
  readonly limited: (retryAt: Date, cause: unknown) => AppError;
}

/** The errors that requests to a service end in. */
export function errorsOf(service: string): ServiceErrors {
  return {
    unavailable: (request, why, cause) =>
      new AppError('service-unavailable', { service, request, why: shorten(why) }, { cause }),
    refused: (request, why, cause) =>
      new AppError('service-refused', { service, request, why: shorten(why) }, { cause }),
    limited: (retryAt, cause) =>
      new AppError('rate-limited', { service, retryAt: retryAt.toISOString() }, { cause }),
  };
}

/** Answers can be pages of HTML. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
