import { shortSha } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import type { TicketReport, TicketStatement } from '../domain/ticket.ts';
import { fill } from '../domain/words.ts';
import { agentTexts as texts } from './agent-texts.ts';
import { longestPath } from './file-table.ts';
import type { Section } from './fit.ts';
import { listSection } from './list-section.ts';
import { clip, codeSpan, prose } from './markdown.ts';
import { comma } from './words.ts';

const mostListed = 40;
const longestTitle = 120;
const longestQuote = 300;
/** Places that are named for one statement. */
const mostPlaces = 3;

/** Whether the change does what its tickets ask for, in the words of a model. Nothing depends on it. */
export function ticketSection({ agent, head, language: locale }: ReviewReport): Section {
  const reports = agent?.tickets ?? [];
  const rows = reports.flatMap((report) => [
    ticketRow(report, head, locale),
    ...report.statements.map((one) => statementRow(one, locale)),
  ]);
  const title = fill(texts.compared, locale, { model: prose(reports[0]?.model ?? '') });
  return listSection(title, rows, locale, mostListed);
}

/** The link is ours: address and name are made of our settings and of a number or a key. */
function ticketRow(
  { key, page, title, head: of, statements }: TicketReport,
  head: string,
  locale: Locale,
): string {
  const name = `[${prose(key)}](${page})`;
  const isOld = of !== head;
  const notes = [
    ...(isOld ? [fill(texts.comparedAt, locale, { head: codeSpan(shortSha(of)) })] : []),
    ...(statements.length === 0 ? [texts.nothingCompared[locale]] : []),
  ];
  const rest = notes.length === 0 ? '' : ` (${notes.join(comma[locale])})`;
  return `- **${name}** ${prose(clip(title, longestTitle))}${rest}`;
}

/** Without an icon: what a model says does not look like a verdict of ours. */
function statementRow({ quote, verdict, why, places }: TicketStatement, locale: Locale): string {
  const stands = places
    .slice(0, mostPlaces)
    .map(({ path, line }) => codeSpan(`${clip(path, longestPath)}:${line}`));
  const facts = {
    verdict: texts.verdicts[verdict][locale],
    ...{ quote: prose(clip(quote, longestQuote)), why: prose(clip(why, longestQuote)) },
    places: stands.length === 0 ? '' : ` (${stands.join(comma[locale])})`,
  };
  return `  - ${fill(texts.statement, locale, facts)}`;
}
