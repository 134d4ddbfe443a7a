import { errorCatalogue } from '../domain/error-catalogue.ts';
import { isAppError } from '../domain/errors.ts';

export interface RetrySettings {
  readonly attempts: number;
  /** Seconds. */
  readonly first: number;
  /** Seconds. */
  readonly most: number;
}

/** As many attempts as fit into that time; with none of it there is one. */
export function retryWithin(
  seconds: number,
  { first, most }: Omit<RetrySettings, 'attempts'>,
): RetrySettings {
  let attempts = 1;
  for (let waited = 0, wait = first; waited + Math.min(wait, most) <= seconds; wait *= 2, attempts += 1)
    waited += Math.min(wait, most);
  return { attempts, first, most };
}

/** When to try again; undefined: never. */
export function retryAfter(
  error: unknown,
  attempt: number,
  { attempts, first, most }: RetrySettings,
  now: Date,
  random: () => number,
): Date | undefined {
  const asked = momentAskedFor(error);
  // Who asks us to wait has not failed: that does not count.
  if (asked !== undefined && isWaitFree(error))
    return new Date(Math.max(asked.getTime(), now.getTime() + first * 1_000));
  if (attempt >= attempts || !isWorthwhile(error)) return undefined;
  const seconds = Math.min(most, first * 2 ** (attempt - 1));
  const usual = now.getTime() + seconds * 1_000 * (0.75 + random() / 2);
  // Who has failed and says when to come back is heeded too, within bounds: what he says comes from outside.
  const wished = Math.min(asked?.getTime() ?? 0, now.getTime() + most * 1_000);
  return new Date(Math.max(usual, wished));
}

function isWaitFree(error: unknown): boolean {
  return isAppError(error) && errorCatalogue[error.code].retry === 'after';
}

function momentAskedFor(error: unknown): Date | undefined {
  if (!isAppError(error)) return undefined;
  const at = new Date(error.details['retryAt'] ?? '');
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** What is not in the catalogue is a mistake of ours or of the machine, and may pass. */
function isWorthwhile(error: unknown): boolean {
  return !isAppError(error) || errorCatalogue[error.code].retry !== 'never';
}
