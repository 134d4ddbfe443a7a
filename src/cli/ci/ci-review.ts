import type { RepositoryConfig } from '../../config/repository-config.ts';
import type { ReviewReport } from '../../domain/review-report.ts';
import type { TrackedFinding } from '../../domain/tracked-finding.ts';
import type { PrintInput } from '../review-output.ts';

/** A review of a run, whichever way the change was read. */
export interface CiReview extends Pick<PrintInput, 'reviewed' | 'compared' | 'root'> {
  readonly config: RepositoryConfig;
  /** What is to be posted; undefined: nothing can be. */
  readonly publication:
    { readonly report: ReviewReport; readonly tracked: readonly TrackedFinding[] } | undefined;
}
