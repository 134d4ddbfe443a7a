import { analyseFile } from '../src/analysis/analyse-file.ts';
import type { Rule } from '../src/analysis/rule.ts';
import type { AnalysisPool } from '../src/analysis/worker/pool.ts';
import { everyLanguage } from '../src/languages/test-kit/every-language.ts';

/** Analyses on the calling thread, for tests of what stands around the pool. */
export function createInThreadPool(rules: readonly Rule[]): AnalysisPool {
  const analyser = { languages: everyLanguage, rules };
  return {
    analyse: (files, { onProgress } = {}) =>
      Promise.resolve(
        files.map(({ path, text, settings, ...beside }, index) => {
          onProgress?.(index + 1, files.length);
          return analyseFile(analyser, path, text, settings, beside);
        }),
      ),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}
