import { defaultFileLimits, defaultSuppressions } from '../src/analysis/rule-settings.ts';
import type { AnalysisSettings, FileLimits } from '../src/analysis/rule-settings.ts';
import { reviewRules } from '../src/review-rules/index.ts';

/** Settings with every rule on and its options at their defaults. */
export function allRulesOn(limits: FileLimits = defaultFileLimits): AnalysisSettings {
  const rules = reviewRules.map(
    (rule) => [rule.info.id, { options: rule.options?.parse({}) ?? {} }] as const,
  );
  return { rules: Object.fromEntries(rules), suppressions: defaultSuppressions, limits };
}
