import type { ModelCallOutcome } from '../domain/agent.ts';
import { isAppError } from '../domain/errors.ts';

const outcomes: ReadonlySet<string> = new Set<ModelCallOutcome>([
  'malformed',
  'truncated',
  'refused',
  'rejected',
  'unreachable',
  'timed-out',
  'cancelled',
]);

/** How a call ended that threw; what is no word of the model's adapter is taken for a service that does not answer. */
export function callOutcomeOf(error: unknown): ModelCallOutcome {
  const said = isAppError(error, 'model-failed') ? error.details['outcome'] : undefined;
  return said !== undefined && isOutcome(said) ? said : 'unreachable';
}

function isOutcome(said: string): said is ModelCallOutcome {
  return outcomes.has(said);
}
