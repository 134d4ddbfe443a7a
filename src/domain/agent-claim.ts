import type { ProposedEdit } from './agent.ts';
import type { Confidence, Finding, Origin, Severity } from './finding.ts';
import type { Localized } from './locale.ts';
import type { Family } from './rule-meta.ts';

/**
 * What the agent said of a place, as it is kept: at a later head it is found again by its quotation, without asking a model.
 */
export interface AgentClaim {
  readonly model: string;
  /** The code in question, to the letter but for white space around its lines. */
  readonly quote: string;
  readonly edits: readonly ProposedEdit[];
  readonly family: Family;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly what: Localized;
  readonly why: Localized;
  readonly instead: Localized;
}

/** undefined: a rule found it. */
export function claimOf({ origin, ...finding }: Finding): AgentClaim | undefined {
  if (origin.kind !== 'agent') return undefined;
  const { model, quote, edits } = origin;
  const { family, severity, confidence, what, why, instead } = finding;
  return { model, quote, edits, family, severity, confidence, what, why, instead };
}

/** By which a finding is compared with those of other heads: a new model does not make it another one. */
export function originName(origin: Origin): string {
  return origin.kind === 'rule' ? origin.rule : 'agent';
}
