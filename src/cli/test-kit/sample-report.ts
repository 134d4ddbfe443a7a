import { createInThreadPool } from '../../../test/in-thread-pool.ts';
import { memoryChange } from '../../../test/memory-change.ts';
import type { Files } from '../../../test/memory-change.ts';
import { noUnusedSuppression } from '../../analysis/suppression-rule.ts';
import { createRuleCatalogue } from '../../config/rule-catalogue.ts';
import { resolveConfig } from '../../config/resolve-config.ts';
import type { Locale } from '../../domain/locale.ts';
import { reviewChange } from '../../review/review-change.ts';
import type { Layout, Report } from '../formats/report.ts';
import { plain } from '../terminal/paint.ts';
import { noBadName } from './sample-rules.ts';

export const sampleRules = [noBadName, noUnusedSuppression];

/** The report of a change between two sets of files. */
export async function sampleReport(before: Files, after: Files, locale: Locale = 'en'): Promise<Report> {
  const { config } = resolveConfig(createRuleCatalogue(sampleRules), []);
  const reviewed = await reviewChange({
    source: memoryChange(before, after),
    config,
    pool: createInThreadPool(sampleRules),
    trustAddedSuppressions: true,
  });
  return {
    ...reviewed,
    compared: { base: 'main', head: 'work tree' },
    locale,
    failingLevel: config.failingLevel,
    seconds: 0.42,
    version: '1.2.3',
    rules: sampleRules.map(({ info }) => info),
    configOf: (rule) => config.forPath('').rules[rule],
  };
}

export const plainLayout: Layout = {
  columns: 80,
  paint: plain,
  isTerse: false,
  showsKnown: false,
  showPath: (path) => path,
  redact: (text) => text.replaceAll('s3cret', '******'),
};
