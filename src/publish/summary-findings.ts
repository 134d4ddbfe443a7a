import { shortId } from '../domain/ids.ts';
import type { Locale, Localized } from '../domain/locale.ts';
import type { GoneFinding, ReportedFinding } from '../domain/review-report.ts';
import { fill } from '../domain/words.ts';
import { ruleLink } from './comment.ts';
import type { ReviewContext } from './context.ts';
import { longestPath } from './file-table.ts';
import type { Section } from './fit.ts';
import { listSection } from './list-section.ts';
import { clip, codeSpan, prose, ruleWords } from './markdown.ts';
import { texts } from './texts.ts';
import { severityIcons } from './words.ts';

/** Characters of a sentence in a list. */
const longestWhat = 300;
/** Findings that are listed although they stand beside the code. */
const mostRepeated = 20;

/** What is told nowhere else, threads left open, findings told before, and what is gone. */
export function findingSections(
  context: ReviewContext,
): readonly [notInline: Section, keptOpen: Section, stillThere: Section, fixed: Section] {
  const { report, threads, told, commented } = context;
  const { findings, agent, language: locale } = report;
  const notInline = findings
    .filter(({ id }) => !told.has(id))
    .map((one) => `${findingRow(one, context)}${whyNotInline(one, context)}`);
  const repeated = findings
    .filter(({ id, news }) => told.has(id) && !commented.has(id) && (news !== 'fresh' || agent === undefined))
    .map((one) => findingRow(one, context));
  const fixed = fixedIn(context).map(goneRow);
  return [
    listSection(texts.notInline[locale], notInline, locale, Infinity),
    listSection(texts.keptOpen[locale], threads.keptOpen.map(goneRow), locale, mostRepeated),
    listSection(counted(texts.stillThere, repeated, locale), repeated, locale, mostRepeated),
    listSection(counted(texts.fixed, fixed, locale), fixed, locale, mostRepeated),
  ];
}

/** What had a thread that is resolved now. */
function fixedIn({ report, posted, threads }: ReviewContext): readonly GoneFinding[] {
  const hadThread = new Set(posted.findings.map(({ id }) => id));
  const kept = new Set(threads.keptOpen.map(({ id }) => id));
  return report.gone.filter(({ id, isNews }) => isNews && hadThread.has(id) && !kept.has(id));
}

function counted(title: Localized, rows: readonly string[], locale: Locale): string {
  return fill(texts.amount, locale, { title: title[locale], count: rows.length });
}

function findingRow(
  finding: ReportedFinding,
  { report: { language: locale }, rulePages }: ReviewContext,
): string {
  const { severity, path, start, what, rule, id, isAgents } = finding;
  const place = codeSpan(`${clip(path, longestPath)}:${start.line}`);
  const words = ruleWords(clip(what[locale], longestWhat));
  const finder = isAgents === true ? `🤖 ${prose(rule)}` : ruleLink(finding, locale, rulePages);
  return `- ${severityIcons[severity]} ${place} ${words} ${finder} ${codeSpan(shortId(id))}`;
}

function whyNotInline(
  { anchor, id, isAgents, mode }: ReportedFinding,
  { report, posted, refused }: ReviewContext,
): string {
  const { language: locale, maxInlineComments, head } = report;
  const because = (text: Localized): string => {
    const reason = fill(text, locale, { count: maxInlineComments });
    return ` <sub>${fill(texts.because, locale, { reason })}</sub>`;
  };
  if (mode === 'note') return because(texts.onlyNoted);
  if (anchor === undefined) return because(texts.outsideDiff);
  if (refused.has(id)) return because(texts.notTaken);
  // The comments of this head were posted by an attempt that broke off: what became of each is not known.
  return posted.reviewCalls.includes(head) && isAgents !== true ? '' : because(texts.overLimit);
}

function goneRow({ rule, path, id }: GoneFinding): string {
  return `- ${codeSpan(clip(path, longestPath))} ${prose(rule)} ${codeSpan(shortId(id))}`;
}
