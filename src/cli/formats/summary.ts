import { isBlocking, severities } from '../../domain/finding.ts';
import { expectedSkips } from '../../domain/review.ts';
import type { Dropped, SkippedFile, SkipReason } from '../../domain/review.ts';
import type { Locale } from '../../domain/locale.ts';
import { count, fill, skipWords } from '../../domain/words.ts';
import { printableText } from '../terminal/cells.ts';
import { sideName, texts } from '../texts.ts';
import { wordsOfGap } from './gaps.ts';
import { createLocator, severityStyles, sourceOf } from './report.ts';
import type { Layout, Report } from './report.ts';

/** A review of which nearly nothing was read must not scroll the rest away. */
const mostListed = 20;

/** What was reviewed, what was not and why, how it ended, and what to do next. */
export function renderSummary(report: Report, layout: Layout): readonly string[] {
  return [
    ...outcomeLines(report, layout),
    ...suppressedByChange(report, layout),
    ...knownListed(report, layout),
    coverage(report),
    ...verdict(report, layout),
    ...nextSteps(report, layout),
  ];
}

/** An unfinished review is not to be taken for a finished one. */
function outcomeLines({ review, locale }: Report, layout: Layout): readonly string[] {
  const { outcome } = review;
  const warn = (text: string): string => layout.paint(['yellow', 'bold'], `! ${text}`);
  switch (outcome.kind) {
    case 'reviewed':
      return [];
    case 'partial': {
      const gaps = gapLines(outcome.files, locale, layout).map((line) => `    ${line}`);
      const rest = gaps.length - mostListed;
      const more = rest > 0 ? [`    ${fill(texts.andMore, locale, { count: rest })}`] : [];
      return [warn(texts.partial[locale]), ...gaps.slice(0, mostListed), ...more, ''];
    }
    case 'skipped':
      return [warn(fill(texts.skipped, locale, { setting: outcome.setting })), ''];
    case 'rate-limited':
      return [warn(fill(texts.rateLimited, locale, { time: outcome.retryAt.toISOString() })), ''];
    case 'failed':
      return [warn(fill(texts.failed, locale, { reference: outcome.reference })), ''];
  }
}

/** A line for each file that should have been analysed and was not. */
export function gapLines(
  files: readonly SkippedFile[],
  locale: Locale,
  { showPath, redact }: Layout,
): readonly string[] {
  return files.map(
    (file) => `${printableText(showPath(file.path))}  ${printableText(redact(wordsOfGap(file, locale)))}`,
  );
}

/** A change that silences a rule for itself says so to its reviewers. */
function suppressedByChange({ review, locale }: Report, layout: Layout): readonly string[] {
  const own = suppressed(review.dropped).filter(({ byThisChange }) => byThisChange === true);
  if (own.length === 0) return [];
  const lines = own.map(({ finding, detail = '' }) => {
    const place = `${layout.showPath(finding.path)}  ${sourceOf(finding)}  -- ${layout.redact(detail)}`;
    return `    ${printableText(place)}`;
  });
  return [layout.paint('yellow', `! ${texts.suppressedByChange[locale]}`), ...lines, ''];
}

function knownListed(report: Report, layout: Layout): readonly string[] {
  const known = knownIn(report);
  if (known.length === 0 || !layout.showsKnown) return [];
  const locate = createLocator(report.texts);
  const lines = known.map((finding) => {
    const { line, column } = locate(finding).start;
    return `    ${printableText(`${layout.showPath(finding.path)}:${line}:${column}  ${sourceOf(finding)}`)}`;
  });
  return [texts.knownListed[report.locale], ...lines, ''];
}

function knownIn({ review }: Report): readonly Dropped['finding'][] {
  return review.dropped.filter(({ because }) => because === 'known').map(({ finding }) => finding);
}

function knownCounted(report: Report): readonly string[] {
  const { length } = knownIn(report);
  return length === 0 ? [] : [fill(texts.known, report.locale, { count: length })];
}

function suppressed(dropped: readonly Dropped[]): readonly Dropped[] {
  return dropped.filter(({ because }) => because === 'suppressed');
}

function coverage(report: Report): string {
  const { review, locale, compared } = report;
  if (review.filesAnalysed === 0 && review.skipped.length === 0) {
    return compared === undefined
      ? texts.nothingFound[locale]
      : fill(texts.nothingChanged, locale, sides(compared, locale));
  }
  return [
    reviewedFiles(report),
    ...expectedSkipsIn(report),
    ...silenced(report),
    ...knownCounted(report),
  ].join(separator[locale]);
}

const separator = { en: '; ', 'zh-CN': '；' } as const;
const comma = { en: ', ', 'zh-CN': '，' } as const;

function reviewedFiles({ review, locale, compared, seconds }: Report): string {
  if (review.filesAnalysed === 0) return texts.nothingSupported[locale];
  const facts = { files: count(locale, review.filesAnalysed, 'file'), seconds: seconds.toFixed(1) };
  return compared === undefined
    ? fill(texts.reviewed, locale, facts)
    : fill(texts.reviewedChange, locale, { ...facts, ...sides(compared, locale) });
}

function sides(
  { base, head }: NonNullable<Report['compared']>,
  locale: Locale,
): { readonly base: string; readonly head: string } {
  return { base: sideName(base, locale), head: sideName(head, locale) };
}

function expectedSkipsIn({ review, locale }: Report): readonly string[] {
  const amounts = new Map<SkipReason, number>();
  for (const { reason } of review.skipped) {
    if (expectedSkips.has(reason)) amounts.set(reason, (amounts.get(reason) ?? 0) + 1);
  }
  if (amounts.size === 0) return [];
  const reasons = [...amounts].map(([reason, amount]) => `${amount} ${skipWords[reason][locale]}`);
  const total = [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
  return [fill(texts.notReviewed, locale, { count: total, reasons: reasons.join(comma[locale]) })];
}

function silenced({ review, locale }: Report): readonly string[] {
  const { length } = suppressed(review.dropped);
  return length === 0 ? [] : [fill(texts.suppressed, locale, { count: length })];
}

function verdict({ review, locale, failingLevel }: Report, { paint }: Layout): readonly string[] {
  if (review.findings.length === 0 && review.verdict !== 'block') {
    if (review.outcome.kind !== 'reviewed') return [paint('yellow', texts.noFindingsSoFar[locale])];
    return review.filesAnalysed === 0 ? [] : [paint(['green', 'bold'], `✔ ${texts.noFindings[locale]}`)];
  }
  const counts = severities.flatMap((severity) => {
    const amount = review.findings.filter((finding) => finding.severity === severity).length;
    return amount === 0 ? [] : [paint([severityStyles[severity], 'bold'], count(locale, amount, severity))];
  });
  const isFailing = review.verdict === 'block';
  const mark = isFailing ? paint(['red', 'bold'], '✖') : paint('green', '✔');
  const level =
    failingLevel === 'never' ? texts.never[locale] : fill(texts.fails, locale, { level: failingLevel });
  const isByFindings = review.findings.some((finding) => isBlocking(finding, failingLevel));
  // Whoever may not silence a rule is held to what he silenced.
  const silenced = isFailing && !isByFindings ? [texts.silencedCounts[locale]] : [];
  return [`${mark} ${[...counts, ...silenced].join(comma[locale])} ${paint('dim', `(${level})`)}`];
}

function nextSteps({ review, locale }: Report, { paint }: Layout): readonly string[] {
  const safe = review.findings.filter(({ fix }) => fix?.safety === 'safe').length;
  const steps = [
    ...(safe === 0 ? [] : [fill(texts.fixable, locale, { count: safe })]),
    ...(review.findings.length === 0 ? [] : [texts.explainRule[locale]]),
  ];
  return steps.map((step) => paint('dim', `  ${step}`));
}
