import type { Locale, Localized } from '../domain/locale.ts';
import type { GoneFinding, ReportedFinding } from '../domain/review-report.ts';
import { fill } from '../domain/words.ts';
import { ruleLink } from './comment.ts';
import type { ReviewContext } from './context.ts';
import { longestPath } from './file-table.ts';
import type { Section } from './fit.ts';
import { clip, codeSpan, prose } from './markdown.ts';
import { texts } from './texts.ts';
import { severityIcons, shortId } from './words.ts';

/** Characters of a sentence in a list. */
const longestWhat = 300;
/** Findings that are listed although they stand beside the code. */
const mostRepeated = 20;

/** What is told nowhere else, threads left open, findings told before, and what is gone. */
export function findingSections(
  context: ReviewContext,
): readonly [notInline: Section, keptOpen: Section, stillThere: Section, fixed: Section] {
  const { report, posted, threads, told, commented } = context;
  const { findings, gone, language: locale } = report;
  const notInline = findings.filter(({ id }) => !told.has(id));
  const repeated = findings.filter(({ id }) => told.has(id) && !commented.has(id));
  const hadThread = new Set(posted.findings.map(({ id }) => id));
  const kept = new Set(threads.keptOpen.map(({ id }) => id));
  const fixed = gone.filter(({ id, isNews }) => isNews && hadThread.has(id) && !kept.has(id));
  return [
    section(
      texts.notInline[locale],
      notInline.map((one) => `${findingRow(one, context)}${whyNotInline(one, context)}`),
      locale,
      Infinity,
    ),
    section(texts.keptOpen[locale], threads.keptOpen.map(goneRow), locale, mostRepeated),
    section(
      fill(texts.amount, locale, { title: texts.stillThere[locale], count: repeated.length }),
      repeated.map((one) => findingRow(one, context)),
      locale,
      mostRepeated,
    ),
    section(
      fill(texts.amount, locale, { title: texts.fixed[locale], count: fixed.length }),
      fixed.map(goneRow),
      locale,
      mostRepeated,
    ),
  ];
}

export function section(title: string, rows: readonly string[], locale: Locale, most: number): Section {
  return { title: `**${title}**\n`, rows, most, more: (count) => `- ${fill(texts.more, locale, { count })}` };
}

function findingRow(
  { severity, path, start, what, rule, id }: ReportedFinding,
  { report: { language: locale }, rulePages }: ReviewContext,
): string {
  const place = codeSpan(`${clip(path, longestPath)}:${start.line}`);
  const words = prose(clip(what[locale], longestWhat));
  return `- ${severityIcons[severity]} ${place} ${words} ${ruleLink(rule, locale, rulePages)} ${codeSpan(shortId(id))}`;
}

function whyNotInline({ anchor, id }: ReportedFinding, { report, posted, refused }: ReviewContext): string {
  const { language: locale, maxInlineComments, head } = report;
  const because = (text: Localized): string => {
    const reason = fill(text, locale, { count: maxInlineComments });
    return ` <sub>${fill(texts.because, locale, { reason })}</sub>`;
  };
  if (anchor === undefined) return because(texts.outsideDiff);
  if (refused.has(id)) return because(texts.notTaken);
  // The comments of this head were posted by an attempt that broke off: what became of each is not known.
  return posted.reviewedHeads.includes(head) ? '' : because(texts.overLimit);
}

function goneRow({ rule, path, id }: GoneFinding): string {
  return `- ${codeSpan(clip(path, longestPath))} ${prose(rule)} ${codeSpan(shortId(id))}`;
}
