import type { FileAnalysis } from '../analysis/analyse-file.ts';
import type { AnalysisSettings } from '../analysis/rule-settings.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { Review } from '../domain/review.ts';
import type { ChangeSource } from '../ports/change-source.ts';

/** Where analyses run: worker threads in the product, the same thread in tests. */
export interface AnalysisPool extends AsyncDisposable {
  /** Results come in the order of the files. Never rejects for a file: a crash, a hang or a memory blow-up is a skipped file. */
  analyse(files: readonly AnalysisRequest[], signal?: AbortSignal): Promise<readonly FileAnalysis[]>;
}

export interface AnalysisRequest {
  readonly path: RepoPath;
  readonly text: string;
  readonly settings: AnalysisSettings;
}

export interface ReviewInput {
  readonly source: ChangeSource;
  readonly config: RepositoryConfig;
  readonly pool: AnalysisPool;
  readonly signal?: AbortSignal;
  /** Called as files are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ReviewedChange {
  readonly review: Review;
  /** Texts at the head of the files that have findings, for code frames and patches. */
  readonly texts: ReadonlyMap<RepoPath, string>;
}
