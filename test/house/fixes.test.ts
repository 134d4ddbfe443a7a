import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readCases } from '../../src/analysis/test-kit/case-file.ts';
import { styleRules } from '../../src/analysis/style/style-rules.ts';
import { createRuleCatalogue } from '../../src/config/rule-catalogue.ts';
import { resolveConfig } from '../../src/config/resolve-config.ts';
import { reviewRules } from '../../src/review-rules/index.ts';
import { reviewChange } from '../../src/review/review-change.ts';
import { createInThreadPool } from '../in-thread-pool.ts';
import { memorySource } from '../memory-change.ts';

const root = new URL('../../', import.meta.url);
const { config } = resolveConfig(createRuleCatalogue(reviewRules), []);
const fixable = reviewRules
  // What is found of style comes with its own cases.
  .filter(({ info }) => info.fix !== 'none' && !styleRules.some((rule) => rule.info.id === info.id))
  .map(({ info, language }) => [info.id, language] as const);

describe('every fix that a rule offers on its own cases is verified with all rules on', () => {
  it.each(fixable)('%s', async (id, language) => {
    const cases = readCases(new URL(`src/review-rules/${language}/${id}/`, root), 'bad');
    const files: Record<string, string> = {};
    for (const { name, path, text, goVersion } of cases) {
      files[`${name}/${path}`] = text;
      if (goVersion !== undefined) files[`${name}/go.mod`] = `module a\n\ngo 1.${goVersion}\n`;
    }
    const pool = createInThreadPool(reviewRules);
    const { review } = await reviewChange({
      source: memorySource(files),
      config,
      pool,
      trustAddedSuppressions: true,
    });
    const rejected = review.dropped.filter(
      ({ because, finding }) =>
        because === 'fix-rejected' && finding.origin.kind === 'rule' && finding.origin.rule === id,
    );
    expect(rejected.map(({ finding, detail }) => `${finding.path}: ${finding.kind} ${detail}`)).toEqual([]);
    const fixes = review.findings.filter(
      ({ origin, fix }) => fix !== undefined && origin.kind === 'rule' && origin.rule === id,
    );
    expect(fixes.length).toBeGreaterThan(0);
  });
});

describe('a verified fix', () => {
  it('is made in one place only', () => {
    const folder = fileURLToPath(root);
    const makers = globSync('src/**/*.ts', { cwd: folder, exclude: ['**/cases/**'] }).filter((path) =>
      /\bas VerifiedFix\b/.test(readFileSync(folder + path, 'utf8')),
    );
    expect(makers.filter((path) => !path.endsWith('.test.ts'))).toEqual(['src/review/verify.ts']);
  });
});
