// What runs in a worker thread: the front ends and the rules, put together. The only state is code.
import { analyseFile } from './analysis/analyse-file.ts';
import type { FileAnalysis } from './analysis/analyse-file.ts';
import type { AnalysisTask } from './analysis/worker/pool.ts';
import { markStart } from './analysis/worker/work-deadline.ts';
import { languageOfPath } from './languages/language-of-path.ts';
import { loadLanguage } from './languages/load-language.ts';
import { reviewRules } from './review-rules/index.ts';

export async function analyse({ path, text, settings, start }: AnalysisTask): Promise<FileAnalysis> {
  markStart(start);
  const claim = languageOfPath(path);
  const languages = claim === undefined ? [] : [await loadLanguage(claim.language)];
  return analyseFile({ languages, rules: reviewRules }, path, text, settings);
}
