import { shortId } from '../domain/ids.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import { expectedSkips } from '../domain/review.ts';
import type { SkippedFile } from '../domain/review.ts';
import { fill, skipWords } from '../domain/words.ts';
import { longestPath } from './file-table.ts';
import type { Section } from './fit.ts';
import { listSection } from './list-section.ts';
import { clip, codeSpan, prose } from './markdown.ts';
import { texts } from './texts.ts';
import { colon, comma, severityIcons } from './words.ts';

const mostListed = 20;
/** Files that are named of those left out for one reason. */
const mostNamed = 5;
const longestDetail = 300;

export function settingsSection({ configProblems, language: locale }: ReviewReport): Section {
  const rows = configProblems.map(
    ({ place, words }) => `- ${codeSpan(place)} ${prose(clip(words[locale], 1_000))}`,
  );
  return listSection(texts.configProblems[locale], rows, locale, mostListed);
}

/** Files that should have been analysed, each with the reason; and those that nobody meant to be, by reason. */
export function gapSections(report: ReviewReport): readonly [gaps: Section, notMeant: Section] {
  const { skipped, language: locale } = report;
  const gaps = skipped.filter(({ reason }) => !expectedSkips.has(reason));
  const rows = gaps.map(({ path, reason, detail }) => {
    const parts = [codeSpan(clip(path, longestPath)), skipWords[reason][locale]];
    if (detail !== undefined) parts.push(prose(clip(detail, longestDetail)));
    return `- ${parts.join(colon[locale])}`;
  });
  return [
    listSection(texts.notAnalysed[locale], rows, locale, mostListed),
    listSection(texts.notMeant[locale], byReason(report), locale, mostListed),
  ];
}

function byReason({ skipped, language: locale }: ReviewReport): readonly string[] {
  const groups = Map.groupBy(
    skipped.filter(({ reason }) => expectedSkips.has(reason)),
    ({ reason }) => reason,
  );
  return Array.from(groups, ([reason, files]: [SkippedFile['reason'], readonly SkippedFile[]]) => {
    const named = files.slice(0, mostNamed).map(({ path }) => codeSpan(clip(path, longestPath)));
    const rest = files.length - named.length;
    const names = rest > 0 ? [...named, fill(texts.more, locale, { count: rest })] : named;
    const title = fill(texts.amount, locale, { title: skipWords[reason][locale], count: files.length });
    return `- ${title}${colon[locale]}${names.join(comma[locale])}`;
  });
}

/** A change that silences a rule for itself says so to its reviewers: those come first. */
export function suppressionSection({ suppressed, language: locale }: ReviewReport): Section {
  const ordered = suppressed.toSorted((a, b) => Number(b.byThisChange) - Number(a.byThisChange));
  const rows = ordered.map(({ severity, path, line, rule, reason, byThisChange }) => {
    const place = codeSpan(`${clip(path, longestPath)}:${line}`);
    const mark = byThisChange
      ? ` **${fill(texts.because, locale, { reason: texts.byThisChange[locale] })}**`
      : '';
    const words = reason === '' ? '' : `${colon[locale]}${prose(clip(reason, longestDetail))}`;
    return `- ${severityIcons[severity]} ${place} ${prose(rule)}${words}${mark}`;
  });
  return listSection(texts.suppressed[locale], rows, locale, mostListed);
}

/** One line each: what is not told any more, and on whose word. */
export function dismissalSection({ dismissed = [], language: locale }: ReviewReport): Section {
  const rows = dismissed.map(({ id, rule, path, by, reason }) => {
    const words = fill(texts.dismissedBy, locale, {
      by: prose(by),
      reason: prose(clip(reason, longestDetail)),
    });
    return `- ${codeSpan(clip(path, longestPath))} ${prose(rule)} ${codeSpan(shortId(id))} ${words}`;
  });
  return listSection(texts.dismissed[locale], rows, locale, mostListed);
}
