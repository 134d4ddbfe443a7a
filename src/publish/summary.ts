import { shortSha } from '../domain/ids.ts';
import { count, fill } from '../domain/words.ts';
import { agentLine, agentSection, agentTook } from './agent-section.ts';
import { conflictLine } from './conflict-line.ts';
import type { ReviewContext } from './context.ts';
import { descriptionSection } from './description-section.ts';
import { fitSections } from './fit.ts';
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
  const lines = [title, meaning(report), conflict, agent].filter((line) => line !== undefined);
  const head = lines.join('\n\n');
  const foot = coverage(context);
  const [gaps, notMeant] = gapSections(report);
  const [notInline, keptOpen, stillThere, fixed] = findingSections(context);
  // In this order they matter, and lose their rows when there is no room, the last one first.
  const sections = [
    descriptionSection(report),
    settingsSection(report),
    gaps,
    agentSection(report),
    ticketSection(report),
    notInline,
    suppressionSection(report),
    dismissalSection(report),
    keptOpen,
    fileTable(report),
    stillThere,
    fixed,
    notMeant,
  ];
  const middle = fitSections(sections, room - head.length - foot.length, texts.cut[report.language]);
  return `${head}${middle}${foot}`;
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
  return `\n\n<sub>${[fill(texts.coverage, locale, facts), ...agentTook(report)].join(' · ')}</sub>`;
}
