import { existsSync } from 'node:fs';
import type { Rule } from '../../src/analysis/rule.ts';
import { analyseFile } from '../../src/analysis/analyse-file.ts';
import { defaultFileLimits, defaultSuppressions } from '../../src/analysis/rule-settings.ts';
import { importsOfCase } from '../../src/analysis/test-kit/imports-of-case.ts';
import { readCases } from '../../src/analysis/test-kit/case-file.ts';
import type { RuleCase } from '../../src/analysis/test-kit/case-file.ts';
import { parseRepoPath } from '../../src/domain/ids.ts';
import { LineIndex } from '../../src/domain/text-position.ts';
import { everyLanguage } from '../../src/languages/test-kit/every-language.ts';
import { reviewRules } from '../../src/review-rules/index.ts';

/** A case of a rule: a file whose lines are labelled with what is wrong there. */
export interface LabelledCase extends RuleCase {
  readonly rule: Rule;
  readonly verdict: 'bad' | 'good';
}

/** What was said of a line. */
export interface Said {
  readonly rule: string;
  readonly kind: string;
  readonly line: number;
}

/** Every case of every rule that has a folder of them. */
export function readCorpus(): readonly LabelledCase[] {
  return reviewRules.flatMap((rule) => {
    const folder = new URL(`../../src/review-rules/${rule.language}/${rule.info.id}/`, import.meta.url);
    if (!existsSync(new URL('cases/', folder))) return [];
    return (['bad', 'good'] as const).flatMap((verdict) =>
      readCases(folder, verdict).map((one) => ({ ...one, rule, verdict })),
    );
  });
}

/** What all rules together say of a case, or of another text of it. */
export function saidOf(
  { rule, path, options, beside, goVersion, text }: LabelledCase,
  other = text,
): readonly Said[] {
  // What a repository has to turn on is judged by its own cases alone.
  const on = reviewRules.filter((one) => one === rule || one.info.defaultState !== 'off');
  const rules = on.map((one) => {
    const chosen = one === rule ? options : {};
    return [one.info.id, { options: one.options?.parse(chosen) ?? {} }] as const;
  });
  const analyser = { languages: everyLanguage, rules: reviewRules };
  const analysis = analyseFile(analyser, parseRepoPath(path), other, {
    rules: Object.fromEntries(rules),
    suppressions: defaultSuppressions,
    limits: defaultFileLimits,
    imports: importsOfCase({ beside }, reviewRules),
    ...(goVersion !== undefined && { goVersion }),
  });
  if (analysis.kind !== 'analysed') throw new Error(`${path}: ${JSON.stringify(analysis.file)}`);
  const lines = new LineIndex(other);
  return analysis.findings.flatMap(({ origin, kind, range }) =>
    origin.kind === 'rule' ? [{ rule: origin.rule, kind, line: lines.lineAt(range.start) }] : [],
  );
}

/** `12: unawaited` → the line and the kind. */
export function labelsOf({ expected }: RuleCase): readonly Omit<Said, 'rule'>[] {
  return expected.map((label) => {
    const [line = '', kind = ''] = label.split(': ');
    return { line: Number(line), kind };
  });
}
