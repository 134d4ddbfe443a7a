import { baselineFile } from '../domain/baseline.ts';
import { shortSha } from '../domain/ids.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import { count, fill } from '../domain/words.ts';
import { agentLine, agentSection, agentTook } from './agent-section.ts';
import { conflictLine } from './conflict-line.ts';
import type { ReviewContext } from './context.ts';
import { descriptionSection, foldedSections, walkthroughColumn } from './description.ts';
import type { Described } from './description.ts';
import { fitSections } from './fit.ts';
import type { Section } from './fit.ts';
import { headline, iconOf, meaning } from './headline.ts';
import { clip, codeSpan, prose } from './markdown.ts';
import { fileTable } from './file-table.ts';
import { findingSections } from './summary-findings.ts';
import { dismissalSection, gapSections, settingsSection, suppressionSection } from './summary-gaps.ts';
import { texts } from './texts.ts';
import { ticketSection } from './ticket-section.ts';

const longestHeadline = 200;

/** The one comment that says how the last review ended; edited in place. Without its marker. */
export function renderSummary(context: ReviewContext, room: number): string {
  const { report } = context;
  const facts = { icon: iconOf(report), headline: prose(clip(headline(report), longestHeadline)) };
  const title = `### ${fill(texts.title, report.language, facts)}`;
  const conflict = conflictLine(context);
  const agent = agentLine(report);
  const lines = [title, meaning(report), conflict, agent, baselineLine(report)].filter(
    (line) => line !== undefined,
  );
  const head = lines.join('\n\n');
  const foot = coverage(context);
  const left = room - head.length - foot.length;
  const middle = fitSections(sectionsOf(context), left, texts.cut[report.language]);
  return `${head}${middle}${foot}`;
}

/** In this order they matter, and lose their rows when there is no room, the last one first. */
function sectionsOf(context: ReviewContext): readonly Section[] {
  const { report } = context;
  const described = describedIn(report);
  const [gaps, notMeant] = gapSections(report);
  const [notInline, keptOpen, stillThere, fixed] = findingSections(context);
  return [
    ...(described === undefined ? [] : [descriptionSection(described)]),
    settingsSection(report),
    gaps,
    agentSection(report),
    ticketSection(report),
    notInline,
    suppressionSection(report),
    dismissalSection(report),
    keptOpen,
    fileTable(report, described && walkthroughColumn(described)),
    ...(described === undefined ? [] : foldedSections(described)),
    stillThere,
    fixed,
    notMeant,
  ];
}

function describedIn({ agent, head, language: locale }: ReviewReport): Described | undefined {
  return agent?.description && { description: agent.description, head, locale };
}

function coverage({ report }: ReviewContext): string {
  const { outcome, files, filesAnalysed, milliseconds, head, language: locale } = report;
  if (outcome.kind !== 'reviewed' && outcome.kind !== 'partial')
    return `\n\n<sub>${codeSpan(shortSha(head))}</sub>`;
  const facts = {
    files: filesAnalysed,
    all: count(locale, files.length, 'file'),
    seconds: (milliseconds / 1_000).toFixed(1),
    head: codeSpan(shortSha(head)),
  };
  const parts = [fill(texts.coverage, locale, facts), ...knownIn(report), ...agentTook(report)];
  return `\n\n<sub>${parts.join(' · ')}</sub>`;
}

function knownIn({ known = 0, language: locale }: ReviewReport): readonly string[] {
  return known === 0 ? [] : [fill(texts.known, locale, { findings: count(locale, known, 'finding') })];
}

/** Who lists a finding as known does not let himself off by it. */
function baselineLine({ files, language: locale }: ReviewReport): string | undefined {
  const isAltered = files.some(({ path }) => path === baselineFile);
  return isAltered ? fill(texts.baselineAltered, locale, { file: codeSpan(baselineFile) }) : undefined;
}
