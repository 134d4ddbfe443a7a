// What runs in a worker thread: the front ends and the rules, put together. The only state is code.
import { analyseFile } from './analysis/analyse-file.ts';
import type { FileAnalysis } from './analysis/analyse-file.ts';
import type { AnalysisTask } from './analysis/worker/pool.ts';
import { markStart } from './analysis/worker/work-deadline.ts';
import { languageOfPath } from './languages/language-of-path.ts';
import { loadLanguage } from './languages/load-language.ts';
import { typescript } from './languages/typescript/typescript.ts';
import { typescriptRules } from './review-rules/typescript/index.ts';

export function analyse(task: AnalysisTask): FileAnalysis | Promise<FileAnalysis> {
  const { path, text, settings, start } = task;
  markStart(start);
  const language = languageOfPath(path)?.language ?? 'typescript';
  return language === 'typescript'
    ? analyseFile({ languages: [typescript], rules: typescriptRules }, path, text, settings, task)
    : analyseLoading(language, task);
}

/** Few changes have such files: their parsers and rules are read into memory when the first one comes. */
async function analyseLoading(
  language: Parameters<typeof loadLanguage>[0],
  task: AnalysisTask,
): Promise<FileAnalysis> {
  const [loaded, { reviewRules: rules }] = await Promise.all([
    loadLanguage(language),
    import('./review-rules/index.ts'),
  ]);
  const { path, text, settings } = task;
  return analyseFile({ languages: [loaded], rules }, path, text, settings, task);
}
