import { analyseFile } from '../src/analysis/analyse-file.ts';
import type { FileAnalysis } from '../src/analysis/analyse-file.ts';
import type { Rule } from '../src/analysis/rule.ts';
import type { AnalysisPool } from '../src/analysis/worker/pool.ts';
import { languagesOf } from '../src/languages/test-kit/languages-of.ts';

/** Analyses on the calling thread, for tests of what stands around the pool. */
export function createInThreadPool(rules: readonly Rule[]): AnalysisPool {
  return {
    analyse: async (files, { onProgress } = {}) => {
      const results: FileAnalysis[] = [];
      for (const { path, text, settings, ...beside } of files) {
        onProgress?.(results.length + 1, files.length);
        const languages = await languagesOf(path);
        results.push(analyseFile({ languages, rules }, path, text, settings, beside));
      }
      return results;
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}
