// What runs in a worker thread: the front ends and the rules, put together. The only state is code.
import { analyseFile } from './analysis/analyse-file.ts';
import type { Analyser, FileAnalysis } from './analysis/analyse-file.ts';
import type { AnalysisTask } from './analysis/worker/pool.ts';
import { markStart } from './analysis/worker/work-deadline.ts';
import { typescript } from './languages/typescript/typescript.ts';
import { reviewRules } from './review-rules/index.ts';

const analyser: Analyser = { languages: [typescript], rules: reviewRules };

export function analyse({ path, text, settings, start }: AnalysisTask): FileAnalysis {
  markStart(start);
  return analyseFile(analyser, path, text, settings);
}
