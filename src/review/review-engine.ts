import type { AnalysisPool } from '../analysis/worker/pool.ts';
import type { ConfigurableRule } from '../config/rule-catalogue.ts';
import type { RuleInfo } from '../domain/rule-meta.ts';
import type { OwnRulesReader } from './own-settings.ts';

/** What reviews: the rules, the files they are for, and the threads they run in. */
export interface ReviewEngine extends OwnRulesReader {
  /** The threads whose deadline for one file is so long. They are kept. */
  poolFor(secondsPerFile: number): AnalysisPool;
  loadRules(): Promise<readonly (ConfigurableRule & { readonly info: RuleInfo })[]>;
}
