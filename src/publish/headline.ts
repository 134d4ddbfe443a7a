import { isBlocking } from '../domain/finding.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import { fill, severityWords } from '../domain/words.ts';
import { prose } from './markdown.ts';
import { texts } from './texts.ts';
import { countBySeverity, timeOf } from './words.ts';

/** How a review ended, in a few words and without Markdown. */
export function headline(report: ReviewReport): string {
  const { outcome, language: locale } = report;
  switch (outcome.kind) {
    case 'reviewed':
      return counts(report);
    case 'partial':
      return fill(texts.partial, locale, { counts: counts(report) });
    case 'skipped':
      return fill(texts.skipped, locale, { setting: outcome.setting });
    case 'rate-limited':
      return fill(texts.rateLimited, locale, { time: timeOf(outcome.retryAt) });
    case 'failed':
      return fill(texts.failed, locale, { reference: outcome.reference });
  }
}

function counts(report: ReviewReport): string {
  const { findings, outcome, filesAnalysed, language: locale } = report;
  if (findings.length > 0) return countBySeverity(findings, locale);
  if (isBlockedBySilence(report)) return texts.silenced[locale];
  if (outcome.kind === 'partial') return texts.noFindingsSoFar[locale];
  return filesAnalysed === 0 ? texts.nothingToReview[locale] : texts.noFindings[locale];
}

export function iconOf({ outcome, verdict }: ReviewReport): string {
  switch (outcome.kind) {
    case 'reviewed':
      return { pass: '✅', comment: '✅', block: '❌' }[verdict];
    case 'partial':
      return verdict === 'block' ? '❌' : '⚠️';
    case 'skipped':
      return '⏭️';
    case 'rate-limited':
      return '⏳';
    case 'failed':
      return '💥';
  }
}

/** What that means for the change: one or two sentences. */
export function meaning(report: ReviewReport): string {
  const { outcome, language: locale } = report;
  switch (outcome.kind) {
    case 'reviewed':
      return verdictWords(report);
    case 'partial':
      return partialWords(report);
    case 'skipped':
      return fill(texts.skippedWhy, locale, { setting: prose(outcome.setting) });
    case 'rate-limited':
      return fill(texts.rateLimitedWhy, locale, { time: timeOf(outcome.retryAt) });
    case 'failed':
      return fill(texts.failedWhy, locale, { reference: prose(outcome.reference) });
  }
}

function partialWords(report: ReviewReport): string {
  const { verdict, gate, language: locale } = report;
  if (verdict === 'block') return `${verdictWords(report)}${texts.partialToo[locale]}`;
  return gate === 'open' ? texts.partialOpen[locale] : texts.partialClosed[locale];
}

function verdictWords(report: ReviewReport): string {
  const { verdict, failingLevel, findings, filesAnalysed, language: locale } = report;
  const level = failingLevel === 'never' ? '' : severityWords[failingLevel][locale];
  if (verdict === 'block')
    return fill(isBlockedBySilence(report) ? texts.blocksBySilence : texts.blocks, locale, { level });
  if (findings.length > 0)
    return failingLevel === 'never' ? texts.neverBlocks[locale] : fill(texts.doesNotBlock, locale, { level });
  return filesAnalysed === 0 ? texts.noneSupported[locale] : texts.passes[locale];
}

/** It is red although no finding that is shown makes it so: one does that the change silences. */
function isBlockedBySilence({ verdict, failingLevel, findings }: ReviewReport): boolean {
  return verdict === 'block' && !findings.some((finding) => isBlocking(finding, failingLevel));
}
