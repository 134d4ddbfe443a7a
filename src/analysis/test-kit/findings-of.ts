import type { Finding } from '../../domain/finding.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import { languagesOf } from '../../languages/test-kit/languages-of.ts';
import { analyseFile } from '../analyse-file.ts';
import type { Rule } from '../rule.ts';
import { defaultFileLimits, defaultSuppressions } from '../rule-settings.ts';

/** What one rule finds in a file. */
export async function findingsOf(rule: Rule, text: string, path = 'src/a.ts'): Promise<readonly Finding[]> {
  const languages = await languagesOf(path);
  const analysis = analyseFile({ languages, rules: [rule] }, parseRepoPath(path), text, {
    rules: { [rule.info.id]: { options: rule.options?.parse({}) ?? {} } },
    suppressions: defaultSuppressions,
    limits: defaultFileLimits,
  });
  if (analysis.kind !== 'analysed') throw new Error(JSON.stringify(analysis.file));
  return analysis.findings;
}
