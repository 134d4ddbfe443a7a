import { analyseFile } from '../src/analysis/analyse-file.ts';
import type { Analyser } from '../src/analysis/analyse-file.ts';
import type { Rule } from '../src/analysis/rule.ts';
import type { AnalysisPool } from '../src/analysis/worker/pool.ts';
import { typescript } from '../src/languages/typescript/typescript.ts';
import type { TypeScriptTree } from '../src/languages/typescript/typescript.ts';

/** Analyses on the calling thread, for tests of what stands around the pool. */
export function createInThreadPool(rules: readonly Rule<TypeScriptTree>[]): AnalysisPool {
  // The engine hands each rule only files of the rule's own language.
  const analyser = { languages: [typescript], rules } as unknown as Analyser;
  return {
    analyse: (files, { onProgress } = {}) =>
      Promise.resolve(
        files.map(({ path, text, settings }, index) => {
          onProgress?.(index + 1, files.length);
          return analyseFile(analyser, path, text, settings);
        }),
      ),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}
