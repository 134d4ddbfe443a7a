import type { AnalysisPool } from '../../analysis/worker/pool.ts';
import type { CiEnvironment, CiName } from '../../config/ci-environment.ts';
import type { CommandIo } from '../command-io.ts';
import type { Engine } from '../engine.ts';
import type { OutputOptions, ReportFile, ReviewOptions } from '../review-options.ts';

/** The options of `autoglm ci`. None of them names a file to read: every file at hand belongs to the change. */
export type CiOptions = Omit<OutputOptions, 'format' | 'output'> & Pick<ReviewOptions, 'failOn' | 'language'>;

export interface CiParts {
  readonly ci: CiEnvironment;
  readonly io: CommandIo;
  readonly engine: Engine;
  readonly warmPool: AnalysisPool;
}

/** What each CI shows by itself, under the names that it or its users expect. */
export const usualReports: Readonly<Record<CiName, readonly ReportFile[]>> = {
  GITHUB_ACTIONS: [{ format: 'sarif', file: 'autoglm.sarif' }],
  GITLAB: [{ format: 'gitlab-codequality', file: 'gl-code-quality-report.json' }],
  JENKINS: [{ format: 'junit', file: 'autoglm-junit.xml' }],
};
