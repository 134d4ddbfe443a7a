import type { AnalysisPool } from '../analysis/worker/pool.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { FileDiff } from '../domain/diff.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { Review } from '../domain/review.ts';
import type { ChangeSource } from '../ports/change-source.ts';
import { analyse } from './analyse.ts';
import type { AnalysedFile } from './analyse.ts';
import { collect } from './collect.ts';
import { compose } from './compose.ts';
import type { BrokenFile } from './own-settings.ts';
import { select } from './select.ts';
import { verifyFixes } from './verify.ts';

export interface ReviewInput {
  readonly source: ChangeSource;
  readonly config: RepositoryConfig;
  readonly pool: AnalysisPool;
  /** Do suppression comments that the change itself adds count for the verdict? Not those of an outside author. */
  readonly trustAddedSuppressions: boolean;
  readonly signal?: AbortSignal;
  /** Called as files are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ReviewedChange {
  readonly review: Review;
  /** Every file of the change, in the order of its source. */
  readonly diffs: readonly FileDiff[];
  /** Every file that was analysed, with all that was found in it, shown or not. */
  readonly files: readonly AnalysedFile[];
  /** Texts at the head of the files that were analysed, for code frames and patches. */
  readonly texts: ReadonlyMap<RepoPath, string>;
  /** Files of the base that say how others are written, and cannot be read. */
  readonly brokenStyle: readonly BrokenFile[];
}

/** The main job: a change in, a review out. Nothing is posted or written. */
export async function reviewChange(input: ReviewInput): Promise<ReviewedChange> {
  const collected = await collect(input.source, input.config);
  const analysed = await analyse(collected, input);
  const selected = await select(analysed, input);
  const verified = await verifyFixes(selected.shown, input);
  const review = compose({ collected, analysed, selected, verified }, input);
  return {
    review,
    diffs: collected.diffs,
    files: analysed.files,
    texts: new Map(analysed.files.map((file) => [file.path, file.text])),
    brokenStyle: collected.brokenStyle,
  };
}
