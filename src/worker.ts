// What runs in a worker thread: the front ends and the rules, put together. The only state is code.
import { analyseFile } from './analysis/analyse-file.ts';
import type { FileAnalysis } from './analysis/analyse-file.ts';
import type { Rule } from './analysis/rule.ts';
import type { AnalysisRequest, AnalysisTask } from './analysis/worker/pool.ts';
import { markStart } from './analysis/worker/work-deadline.ts';
import { languageOfPath } from './languages/language-of-path.ts';
import type { PathClaim } from './languages/language-of-path.ts';
import { loadLanguage } from './languages/load-language.ts';
import { typescript } from './languages/typescript/typescript.ts';
import { typescriptRules } from './review-rules/typescript/index.ts';

/** One file after the other. Only those that few changes have are waited for. */
export async function analyse({ files, start }: AnalysisTask): Promise<readonly FileAnalysis[]> {
  const results: FileAnalysis[] = [];
  for (const [index, file] of files.entries()) {
    markStart(start, index);
    results.push(await analyseOne(file));
  }
  return results;
}

function analyseOne(file: AnalysisRequest): FileAnalysis | Promise<FileAnalysis> {
  const { path, text, settings } = file;
  const claim = languageOfPath(path);
  const isScript = claim === undefined || (claim.language === 'typescript' && claim.within === undefined);
  return isScript
    ? analyseFile({ languages: [typescript], rules: typescriptRules }, path, text, settings, file)
    : analyseLoading(claim, file);
}

/** Few changes have such files: their parsers and rules are read into memory when the first one comes. */
async function analyseLoading(claim: PathClaim, file: AnalysisRequest): Promise<FileAnalysis> {
  const [loaded, rules] = await Promise.all([loadLanguage(claim), rulesFor(claim)]);
  const { path, text, settings } = file;
  return analyseFile({ languages: [loaded], rules }, path, text, settings, file);
}

async function rulesFor({ language }: PathClaim): Promise<readonly Rule[]> {
  return language === 'typescript' ? typescriptRules : (await import('./review-rules/index.ts')).reviewRules;
}
