import type { Finding } from '../../domain/finding.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import { typescript } from '../../languages/typescript/typescript.ts';
import { vue } from '../../languages/vue/vue.ts';
import { analyseFile } from '../analyse-file.ts';
import type { Rule } from '../rule.ts';
import { defaultFileLimits, defaultSuppressions } from '../rule-settings.ts';

/** What one rule finds in a script or a component. */
export function findingsOf(rule: Rule, text: string, path = 'src/a.ts'): readonly Finding[] {
  const analysis = analyseFile({ languages: [typescript, vue], rules: [rule] }, parseRepoPath(path), text, {
    rules: { [rule.info.id]: { options: rule.options?.parse({}) ?? {} } },
    suppressions: defaultSuppressions,
    limits: defaultFileLimits,
  });
  if (analysis.kind !== 'analysed') throw new Error(JSON.stringify(analysis.file));
  return analysis.findings;
}
