import { describe, expect, it } from '@jest/globals';
import { locales } from '../../domain/locale.ts';
import { applyEdits, hasConflict } from '../../domain/text-edit.ts';
import { LineIndex } from '../../domain/text-position.ts';
import { languagesOf } from '../../languages/test-kit/languages-of.ts';
import type { Rule } from '../rule.ts';
import { defaultFileLimits, defaultSuppressions } from '../rule-settings.ts';
import type { AnalysisSettings } from '../rule-settings.ts';
import { analyseFile } from '../analyse-file.ts';
import type { FileAnalysis } from '../analyse-file.ts';
import { isRepoPath } from '../../domain/ids.ts';
import { parseCase, readCases } from './case-file.ts';
import type { RuleCase } from './case-file.ts';
import { importsOfCase } from './imports-of-case.ts';

type Analysed = Extract<FileAnalysis, { kind: 'analysed' }>;

/** A rule with fewer cases has not been thought through. */
const fewest = { bad: 8, good: 16 };

/**
 * Defines the tests of one rule: its examples, its cases (folder `cases/` beside the test), and what no case may change:
 * line ends, text before it, repetition. Call it once, with `import.meta.url`.
 */
export function testRule(rule: Rule, testFile: string): void {
  const folder = new URL('./', testFile);
  describe(rule.info.id, () => {
    testTexts(rule);
    testExamples(rule);
    for (const verdict of ['bad', 'good'] as const) testCases(rule, folder, verdict);
  });
}

function testTexts(rule: Rule): void {
  it.each(locales)('explains itself in %s', (locale) => {
    for (const text of [rule.info.what, rule.info.why, rule.info.instead])
      expect(text[locale].length).toBeGreaterThan(3);
  });
}

function testExamples(rule: Rule): void {
  it.each(rule.info.examples.map((example, index) => [index + 1, example] as const))(
    'reports the bad side of example %i and not the good one',
    async (_number, example) => {
      const path = example.file ?? 'example.ts';
      expect(await reported(rule, { ...parseCase(path, example.bad), path })).not.toEqual([]);
      expect(await reported(rule, { ...parseCase(path, example.good), path })).toEqual([]);
    },
  );
}

function testCases(rule: Rule, folder: URL, verdict: 'bad' | 'good'): void {
  const cases = readCases(folder, verdict);
  it(`has at least ${fewest[verdict]} ${verdict} cases`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(fewest[verdict]);
  });
  describe(verdict === 'bad' ? 'reports' : 'is silent on', () => {
    it.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
      expect(one.expected.length > 0).toBe(verdict === 'bad');
      expect(await reported(rule, one)).toEqual(one.expected);
      expect(await reported(rule, { ...one, text: one.text.replaceAll('\n', '\r\n') })).toEqual(one.expected);
      await testFixes(rule, one);
    });
  });
}

/** The fixed text is what the case says, parses, and is stable: fixing it again changes nothing. */
async function testFixes(rule: Rule, one: RuleCase): Promise<void> {
  const fixed = await fixAll(rule, one);
  if (fixed === undefined) {
    expect(one.fixed).toBeUndefined();
    return;
  }
  expect(rule.info.fix).not.toBe('none');
  if (one.fixed !== undefined) expect(fixed).toBe(parseCase(one.name, one.fixed).text);
  const before = (await reported(rule, one)).length;
  expect((await reported(rule, { ...one, text: fixed })).length).toBeLessThan(before);
  expect((await fixAll(rule, { ...one, text: fixed })) ?? fixed).toBe(fixed);
}

/** Every fix applied, one after the other where two touch the same place; undefined when the rule offers none. */
async function fixAll(rule: Rule, one: RuleCase): Promise<string | undefined> {
  const { findings } = await analyse(rule, one);
  const fixes = findings.flatMap((finding) => (finding.fix === undefined ? [] : [finding.fix]));
  if (fixes.length === 0) return undefined;
  const edits: (typeof fixes)[number]['edits'][number][] = [];
  for (const fix of fixes) if (!hasConflict([...edits, ...fix.edits])) edits.push(...fix.edits);
  return applyEdits(one.text, edits);
}

async function reported(rule: Rule, one: RuleCase): Promise<readonly string[]> {
  const lines = new LineIndex(one.text);
  const { findings } = await analyse(rule, one);
  return findings.map((finding) => `${lines.lineAt(finding.range.start)}: ${finding.kind}`).sort();
}

async function analyse(rule: Rule, one: RuleCase): Promise<Analysed> {
  const settings: AnalysisSettings = {
    rules: { [rule.info.id]: { options: rule.options?.parse(one.options) ?? {} } },
    suppressions: defaultSuppressions,
    limits: defaultFileLimits,
    imports: importsOfCase(one, [rule]),
    ...(one.goVersion !== undefined && { goVersion: one.goVersion }),
  };
  if (!isRepoPath(one.path)) throw new Error(`not a repository path: ${one.path}`);
  const analyser = { languages: await languagesOf(one.path), rules: [rule] };
  const analysis = analyseFile(analyser, one.path, one.text, settings);
  if (analysis.kind !== 'analysed') throw new Error(`${one.name}: ${JSON.stringify(analysis.file)}`);
  expect(analysis.failures).toEqual([]);
  return analysis;
}
