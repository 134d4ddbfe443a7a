import type { Rule } from '../analysis/rule.ts';
import { createPool, defaultPoolLimits } from '../analysis/worker/pool.ts';
import type { AnalysisPool } from '../analysis/worker/pool.ts';
import { redactSecrets } from '../domain/redact.ts';
import { typescript } from '../languages/typescript/typescript.ts';
import type { TypeScriptTree } from '../languages/typescript/typescript.ts';
import { reviewRules } from '../review-rules/index.ts';

/** What reviews: rules, the files they are for, and the threads they run in. */
export interface Engine {
  readonly rules: readonly Rule<TypeScriptTree>[];
  /** Endings of file names, with the dot. */
  readonly extensions: readonly string[];
  /** Makes secrets in a text unreadable, character by character. */
  readonly redact: (text: string) => string;
  createPool(secondsPerFile: number): AnalysisPool;
}

export const engine: Engine = {
  rules: reviewRules,
  extensions: typescript.extensions,
  redact: redactSecrets,
  createPool: (secondsPerFile) =>
    createPool(new URL('../worker.ts', import.meta.url), { ...defaultPoolLimits, secondsPerFile }),
};
