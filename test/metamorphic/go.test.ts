import { describe, expect, it } from '@jest/globals';
import type { Rule } from '../../src/analysis/rule.ts';
import { analyseFile } from '../../src/analysis/analyse-file.ts';
import { defaultFileLimits, defaultSuppressions } from '../../src/analysis/rule-settings.ts';
import { importsOfCase } from '../../src/analysis/test-kit/imports-of-case.ts';
import { readCases } from '../../src/analysis/test-kit/case-file.ts';
import type { RuleCase } from '../../src/analysis/test-kit/case-file.ts';
import { parseRepoPath } from '../../src/domain/ids.ts';
import { go } from '../../src/languages/go/go.ts';
import type { GoFile } from '../../src/languages/go/go.ts';
import { goRules } from '../../src/review-rules/go/index.ts';
import { goRewrites, rewriteGo } from './go-rewrites.ts';

/** The kinds reported; where the functions stand is no part of it. */
function verdictOn(
  rule: Rule,
  { path, options, beside, goVersion }: RuleCase,
  text: string,
): readonly string[] | 'broken' {
  const analysis = analyseFile({ languages: [go], rules: [rule] }, parseRepoPath(path), text, {
    rules: { [rule.info.id]: { options: rule.options?.parse(options) ?? {} } },
    suppressions: defaultSuppressions,
    limits: defaultFileLimits,
    imports: importsOfCase({ beside }, [rule]),
    ...(goVersion !== undefined && { goVersion }),
  });
  return analysis.kind === 'analysed' ? analysis.findings.map(({ kind }) => kind).sort() : 'broken';
}

interface Sample extends RuleCase {
  readonly file: GoFile;
  readonly verdict: readonly string[] | 'broken';
}

function sampleOf(rule: Rule, one: RuleCase): Sample {
  const parsed = go.parse(parseRepoPath(one.path), one.text);
  if (parsed.kind === 'broken') throw new Error(`${one.name}: ${parsed.why}`);
  return { ...one, file: parsed.file, verdict: verdictOn(rule, one, one.text) };
}

const samples = goRules.map((rule) => {
  const folder = new URL(`../../src/review-rules/go/${rule.info.id}/`, import.meta.url);
  const cases = (['bad', 'good'] as const).flatMap((verdict) => readCases(folder, verdict));
  return [String(rule.info.id), rule, rewritten(cases.map((one) => sampleOf(rule, one)))] as const;
});

interface Rewritten {
  readonly sample: Sample;
  readonly text: string;
}

/** By rewrite, what it changes: on a text that stays the same the verdict is known. */
function rewritten(all: readonly Sample[]): readonly (readonly [string, readonly Rewritten[]])[] {
  return Object.entries(goRewrites).map(([name, rewrite]) => {
    const texts = all.map((sample) => ({ sample, text: rewriteGo(sample.file, rewrite) }));
    return [name, texts.filter(({ sample, text }) => text !== sample.text)];
  });
}

describe.each(samples)('%s says the same', (_id, rule, all) => {
  it.each(all)('with %s', (_name, changed) => {
    for (const { sample, text } of changed)
      expect({ case: sample.name, verdict: verdictOn(rule, sample, text) }).toEqual({
        case: sample.name,
        verdict: sample.verdict,
      });
  });
});

it.each(Object.keys(goRewrites))('there is much to write with %s', (name) => {
  const changed = samples.flatMap(([, , all]) =>
    all.filter(([one]) => one === name).flatMap(([, list]) => list),
  );
  expect(changed.length).toBeGreaterThan(4);
});
