import type { RepositoryConfig } from '../config/repository-config.ts';
import type { Review } from '../domain/review.ts';
import { exitCodes } from './command-io.ts';

/** The exit code of a review. A closed gate lets nothing pass that was not seen. */
export function exitCodeOf(
  { verdict, outcome }: Pick<Review, 'verdict' | 'outcome'>,
  { gate }: Pick<RepositoryConfig, 'gate'>,
): number {
  const isUnfinished = gate === 'closed' && outcome.kind !== 'reviewed';
  return isUnfinished || verdict === 'block' ? exitCodes.findings : exitCodes.clean;
}
