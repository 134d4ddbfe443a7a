// What runs in a worker thread: the front ends and the rules, put together. The only state is code.
import { analyseFile } from './analysis/analyse-file.ts';
import type { Analyser, FileAnalysis } from './analysis/analyse-file.ts';
import type { AnalysisRequest } from './analysis/worker/pool.ts';
import { typescript } from './languages/typescript/typescript.ts';
import { reviewRules } from './review-rules/index.ts';

const analyser: Analyser = { languages: [typescript], rules: reviewRules };

export function analyse(request: AnalysisRequest): FileAnalysis {
  return analyseFile(analyser, request.path, request.text, request.settings);
}
