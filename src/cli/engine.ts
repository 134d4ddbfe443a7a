import type { Rule } from '../analysis/rule.ts';
import { findAstGrep } from '../analysis/own-rules/ast-grep-program.ts';
import { createOwnRulesPool } from '../analysis/own-rules/own-rules-pool.ts';
import { createStylePool } from '../analysis/style/style-pool.ts';
import { createPool, defaultPoolLimits } from '../analysis/worker/pool.ts';
import type { AnalysisPool } from '../analysis/worker/pool.ts';
import type { RuleDefaults } from '../config/rule-catalogue.ts';
import { redactSecrets } from '../domain/redact.ts';
import type { OwnRulesReader } from '../review/own-settings.ts';
import { ruleDefaults } from '../review-rules/rule-defaults.generated.ts';

/** What reviews: the rules, the files they are for, and the threads they run in. */
export interface Engine {
  readonly ruleDefaults: RuleDefaults;
  /** Makes secrets in a text unreadable, character by character. */
  readonly redact: (text: string) => string;
  createPool(secondsPerFile: number): AnalysisPool;
  /** The rules themselves. A usual review needs them in its threads only: loading them takes longer than the rest. */
  loadRules(): Promise<readonly Rule[]>;
  /** See `OwnRulesReader`. */
  readonly checkOwnRules: OwnRulesReader['checkOwnRules'];
}

export const engine: Engine = {
  ruleDefaults,
  redact: redactSecrets,
  createPool: (secondsPerFile) =>
    createStylePool(
      createOwnRulesPool(
        createPool(new URL('../worker.ts', import.meta.url), { ...defaultPoolLimits, secondsPerFile }),
        findAstGrep,
      ),
      secondsPerFile,
    ),
  loadRules: async () => (await import('../review-rules/index.ts')).reviewRules,
  checkOwnRules: async (own) =>
    (await import('../analysis/own-rules/check-rules.ts')).checkRules(own, findAstGrep()),
};
