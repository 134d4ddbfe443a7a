import type { RepositoryConfig } from '../config/repository-config.ts';
import type { Draft } from '../domain/draft.ts';
import type { OpenedChange } from '../ports/forge.ts';
import type { FixChecks } from '../review/check-fixes.ts';
import { verifyDraft } from '../review/verify-draft.ts';
import type { DraftVerdict } from '../review/verify-draft.ts';
import type { JobParts } from './job-parts.ts';

export interface DraftGround {
  readonly opened: OpenedChange;
  readonly config: RepositoryConfig;
  readonly signal: AbortSignal;
  /** What the operator's command says, or can be asked. */
  readonly checks?: FixChecks;
}

/**
 * All that what a model wrote is held to, for every kind of plan: before it is shown, and once more before it is committed.
 */
export function verifiedDraft(
  draft: Draft,
  { opened, config, signal, checks }: DraftGround,
  { engine }: Pick<JobParts, 'engine'>,
): Promise<DraftVerdict> {
  const pool = engine.poolFor(config.limits.secondsPerFile);
  return verifyDraft(draft, { source: opened.source, config, pool, signal, checks });
}
