import type { Finding } from '../../domain/finding.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import { typescript } from '../../languages/typescript/typescript.ts';
import type { TypeScriptTree } from '../../languages/typescript/typescript.ts';
import { analyseFile } from '../analyse-file.ts';
import type { Analyser } from '../analyse-file.ts';
import type { Rule } from '../rule.ts';
import { defaultFileLimits, defaultSuppressions } from '../rule-settings.ts';

/** What one rule finds in a text. */
export function findingsOf(rule: Rule<TypeScriptTree>, text: string, path = 'src/a.ts'): readonly Finding[] {
  // The engine hands each rule only files of the rule's own language.
  const analyser = { languages: [typescript], rules: [rule] } as unknown as Analyser;
  const analysis = analyseFile(analyser, parseRepoPath(path), text, {
    rules: { [rule.info.id]: { options: rule.options?.parse({}) ?? {} } },
    suppressions: defaultSuppressions,
    limits: defaultFileLimits,
  });
  if (analysis.kind !== 'analysed') throw new Error(JSON.stringify(analysis.file));
  return analysis.findings;
}
