import packageJson from '../package.json' with { type: 'json' };
import { createAskingPool } from './analysis/asking-pool.ts';
import { createCachingPool } from './analysis/result-cache.ts';
import type { AnalysisPool } from './analysis/worker/pool.ts';
import { engine } from './cli/engine.ts';
import type { Environment } from './config/environment.ts';
import { ruleOfImages as rule } from './domain/image-question.ts';
import type { ImagePolicy } from './ports/image-policy.ts';
import type { ReviewEngine } from './review/review-engine.ts';

/** One pool of threads for each deadline that repositories ask for; all remember what they analysed. */
export function createReviewEngine(
  { resultCacheFiles: capacity }: Environment,
  policy: ImagePolicy | undefined,
): ReviewEngine & AsyncDisposable {
  const pools = new Map<number, AnalysisPool>();
  return {
    ruleDefaults: engine.ruleDefaults,
    loadRules: () => engine.loadRules(),
    checkOwnRules: engine.checkOwnRules,
    poolFor: (seconds) => {
      const known = pools.get(seconds);
      if (known !== undefined) return known;
      const version = packageJson.version;
      const remembering = createCachingPool(engine.createPool(seconds), { version, capacity });
      const pool = policy === undefined ? remembering : createAskingPool(remembering, { policy, rule });
      pools.set(seconds, pool);
      return pool;
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([...pools.values()].map((pool) => pool[Symbol.asyncDispose]()));
    },
  };
}
